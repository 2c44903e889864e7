package uk.seslip.ehecme.transform.disclosure;

import java.util.List;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Thresholds;
import uk.seslip.ehecme.transform.Release;

/**
 * What a reader of a release may hold beside it, and what is needed to tell how figures add up.
 *
 * @param region GSS code of the region whose figures are sums of authorities
 * @param register which breakdowns are sensitive
 * @param rules how each tier rounds
 * @param external DfE's published figures
 * @param percentages DfE's published percentages of them
 * @param earlier what was released before, oldest first
 */
public record Knowledge(
    String region,
    Register register,
    Thresholds rules,
    List<ExternalFigure> external,
    List<ExternalPercentage> percentages,
    List<Release> earlier) {

  /** Copies the lists. */
  public Knowledge {
    external = List.copyOf(external);
    percentages = List.copyOf(percentages);
    earlier = List.copyOf(earlier);
  }

  /** What the configuration says, when nothing was released before. */
  public static Knowledge of(Definitions definitions) {
    return new Knowledge(
        definitions.region().code(),
        definitions.register(),
        definitions.disclosure(),
        definitions.published(),
        definitions.publishedPercentages(),
        List.of());
  }

  /** The same with what was released before. */
  public Knowledge after(List<Release> releases) {
    return new Knowledge(region, register, rules, external, percentages, releases);
  }
}
