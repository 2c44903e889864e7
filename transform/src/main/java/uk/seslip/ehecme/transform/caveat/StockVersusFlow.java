package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.transform.Series;

/** Fires for counts over a year whose family also has a count on census day. */
final class StockVersusFlow implements CaveatRule {

  @Override
  public String id() {
    return "STOCK_VS_FLOW";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    Measure measure = evidence.measure(series);
    boolean yearly =
        measure.kind() == MeasureKind.FLOW
            && !evidence.isTermly(series)
            && measure.family() != Family.REGIONAL;
    boolean hasStock =
        evidence.definitions().register().measures().stream()
            .anyMatch(m -> m.family() == measure.family() && m.kind() == MeasureKind.STOCK);
    return yearly && hasStock ? Optional.of("It is counted over a whole year.") : Optional.empty();
  }
}
