package uk.seslip.ehecme.report.restricted;

import java.util.List;
import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.transform.StoredObservation;

/** The rows of {@code corrections.csv}: every agreed change, and whether the figure has it. */
final class CorrectionRows {

  static final String HEADER =
      "new_la_code,la_name,time_period,time_identifier,measure,breakdown_topic,breakdown,from,to,"
          + "reason,agreed_with,date,applied";

  private CorrectionRows() {}

  /**
   * One row for each correction, in the order of the configuration.
   *
   * @param inUse the figures in use, which a correction has changed where it applies
   */
  static List<List<String>> of(
      List<Correction> corrections, List<StoredObservation> inUse, Region region) {
    return corrections.stream().map(each -> row(each, inUse, region)).toList();
  }

  private static List<String> row(
      Correction correction, List<StoredObservation> inUse, Region region) {
    boolean applied =
        inUse.stream()
            .map(StoredObservation::observation)
            .filter(correction::isAbout)
            .anyMatch(figure -> isAgreed(correction, figure));
    return List.of(
        correction.authority(),
        region.requireAuthority(correction.authority()).name(),
        correction.period().timePeriod(),
        correction.period().timeIdentifier(),
        correction.measure(),
        correction.breakdown().topic(),
        correction.breakdown().category(),
        correction.from(),
        correction.to(),
        correction.reason(),
        correction.agreedWith(),
        correction.date().toString(),
        Boolean.toString(applied));
  }

  private static boolean isAgreed(Correction correction, Observation figure) {
    ObservedValue value = figure.value();
    return value instanceof Reported reported
        ? reported.number().toPlainString().equals(correction.to())
        : value instanceof Withheld withheld
            && withheld.shorthand().symbol().equals(correction.to());
  }
}
