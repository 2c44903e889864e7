package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.Series;

/** Fires for totals too small for percentages. */
final class SmallBase implements CaveatRule {

  @Override
  public String id() {
    return "SMALL_BASE";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    int smallest = evidence.definitions().disclosure().requireInt("percentage_smallest_base");
    boolean small = series.breakdown().isTotal() && isSmall(series, smallest);
    return small ? Optional.of("The newest count is below " + smallest + ".") : Optional.empty();
  }

  private static boolean isSmall(Series series, int smallest) {
    PublishedValue newest = series.newest().figure().value();
    return newest instanceof Rounded rounded
        ? rounded.number() > 0 && rounded.number() < smallest
        : ((NotShown) newest).shorthand() == Shorthand.LOW;
  }
}
