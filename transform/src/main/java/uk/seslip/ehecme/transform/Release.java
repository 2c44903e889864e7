package uk.seslip.ehecme.transform;

import java.util.List;
import uk.seslip.ehecme.model.Tier;

/**
 * What one release of a tier showed that was not shown so before: all figures of each measure and
 * period in which any figure was new or another.
 *
 * @param tier who it was for
 * @param figures the figures as they were shown
 */
public record Release(Tier tier, List<ReleasedFigure> figures) {

  /** Copies the list. */
  public Release {
    figures = List.copyOf(figures);
  }
}
