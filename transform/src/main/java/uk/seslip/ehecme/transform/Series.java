package uk.seslip.ehecme.transform;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.transform.statistics.Trend;

/**
 * The published history of one measure and breakdown in one place, oldest first, with every period
 * of the window present: a gap is a figure with a symbol, never a missing row.
 *
 * @param place GSS code of an authority or of the region
 * @param measure id of the measure
 * @param breakdown the group
 * @param points every period of the window
 * @param change the newest figure against one year before; empty with the reason in {@code
 *     noChangeReason}
 * @param noChangeReason why no change is stated; empty when one is
 * @param trend the verdict on the longer run; empty for breakdowns and annual series
 * @param trendAuthorities how many authorities the trend is made of: 1 for an authority's own, the
 *     matched panel for the region, 0 without a trend
 * @param breaks declared breaks that touch the series
 * @param caveats what a reader needs beside these figures, the strongest first
 */
public record Series(
    String place,
    String measure,
    Breakdown breakdown,
    List<SeriesPoint> points,
    Optional<SameTermChange> change,
    String noChangeReason,
    Optional<Trend> trend,
    int trendAuthorities,
    List<SeriesBreak> breaks,
    List<Caveat> caveats) {

  /** Copies the lists. */
  public Series {
    points = List.copyOf(points);
    breaks = List.copyOf(breaks);
    caveats = List.copyOf(caveats);
  }

  /** The newest figure. */
  public SeriesPoint newest() {
    return points.get(points.size() - 1);
  }
}
