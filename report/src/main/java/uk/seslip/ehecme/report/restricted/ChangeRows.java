package uk.seslip.ehecme.report.restricted;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.FigureKey;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Region;

/** The rows of {@code changes.csv}: what this term's returns changed in figures given before. */
final class ChangeRows {

  static final String HEADER =
      "new_la_code,la_name,time_period,time_identifier,measure,breakdown_topic,breakdown,from,to,"
          + "cause,replaced_submission,submission,received";

  private ChangeRows() {}

  /** One row for each change, in the order given. */
  static List<List<String>> of(List<FigureChange> changes, Region region) {
    return changes.stream().map(change -> row(change, region)).toList();
  }

  private static List<String> row(FigureChange change, Region region) {
    FigureKey figure = change.figure();
    return List.of(
        change.authority(),
        region.requireAuthority(change.authority()).name(),
        figure.period().timePeriod(),
        figure.period().timeIdentifier(),
        figure.measure(),
        figure.breakdown().topic(),
        figure.breakdown().category(),
        written(change.from()),
        written(Optional.of(change.to())),
        change.cause().name().toLowerCase(Locale.ROOT),
        change.replaced().orElse(""),
        change.by(),
        change.received().toString());
  }

  private static String written(Optional<ObservedValue> value) {
    if (value.isPresent() && value.get() instanceof Reported reported) {
      return reported.number().toPlainString();
    }
    return value.isPresent() && value.get() instanceof Withheld withheld
        ? withheld.shorthand().symbol()
        : "";
  }
}
