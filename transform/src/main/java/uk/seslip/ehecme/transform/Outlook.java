package uk.seslip.ehecme.transform;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.transform.statistics.BreakQuestion;
import uk.seslip.ehecme.transform.statistics.Forecast;
import uk.seslip.ehecme.transform.statistics.UnusualTerm;

/**
 * What the past of one termly total leads to expect, and where its newest terms did not follow it.
 *
 * @param place GSS code of an authority or of the region
 * @param measure id of the measure
 * @param authorities how many authorities it is made of: 1 for an authority's own, the matched
 *     panel for the region
 * @param forecast the next terms; empty for measures that nobody plans places by
 * @param unusual the newest term against the range that would have been issued the term before;
 *     empty where none could have been
 * @param questions where recording may have changed; asked of the authority, never acted on
 */
public record Outlook(
    String place,
    String measure,
    int authorities,
    Optional<Forecast> forecast,
    Optional<UnusualTerm> unusual,
    List<BreakQuestion> questions) {

  /** Copies the list. */
  public Outlook {
    questions = List.copyOf(questions);
  }

  /** The newest term, where it lay outside the range expected of it. */
  public Optional<UnusualTerm> outsideRange() {
    return unusual.filter(term -> term.place() != UnusualTerm.Place.WITHIN_RANGE);
  }
}
