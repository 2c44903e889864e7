package uk.seslip.ehecme.transform.series;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.disclosure.MissingFigure;

/** Says why there is no figure: a gap always has a symbol and a reason, and is never a zero. */
final class Gaps {

  /** The reason of a figure that was returned and cannot be used. */
  static final String NOT_USED = "Returned, and not used until it is corrected";

  private final Region region;
  private final Register register;
  private final Map<String, Submission> newest = new HashMap<>();

  Gaps(Region region, Register register, List<StoredSubmission> submissions) {
    this.region = region;
    this.register = register;
    submissions.stream()
        .sorted(
            Comparator.comparing((StoredSubmission s) -> s.submission().version())
                .thenComparing(s -> s.submission().received())
                .thenComparing(StoredSubmission::number))
        .map(StoredSubmission::submission)
        .forEach(s -> newest.put(key(s.authority(), s.term()), s));
  }

  /** What stands in the place of a missing figure that should count so many authorities. */
  PublishedFigure of(SeriesKey key, Period period, int expected) {
    Measure measure = register.requireMeasure(key.measure());
    Term collected = period.collectedIn();
    if (isOutOfForce(key, period)) {
      String reason = "Another authority's area in " + collected.label();
      return MissingFigure.of(key, period, Shorthand.NOT_APPLICABLE, reason, expected);
    }
    if (!isAsked(measure, key, collected)) {
      String reason = "Not asked for in " + collected.label();
      return MissingFigure.of(key, period, Shorthand.NOT_APPLICABLE, reason, expected);
    }
    return MissingFigure.of(key, period, Shorthand.UNAVAILABLE, reason(key, collected), expected);
  }

  /**
   * A code that has ended, or not begun: its area's children are in another authority's figures.
   */
  private boolean isOutOfForce(SeriesKey key, Period period) {
    return region.findAuthority(key.place()).filter(a -> !a.isExpectedFor(period)).isPresent();
  }

  private String reason(SeriesKey key, Term collected) {
    Optional<Submission> submission = Optional.ofNullable(newest.get(key(key.place(), collected)));
    if (submission.isEmpty()) {
      return "No figure returned for " + collected.label();
    }
    boolean heldBack = submission.get().heldBack().contains(key.measure());
    if (heldBack || !submission.get().accepted()) {
      return NOT_USED;
    }
    return "Not reported";
  }

  private boolean isAsked(Measure measure, SeriesKey key, Term collected) {
    if (!measure.isAskedIn(collected)) {
      return false;
    }
    if (key.breakdown().isTotal()) {
      return true;
    }
    return register
        .findTopic(measure, key.breakdown().topic())
        .flatMap(topic -> category(topic, key.breakdown().category()))
        .map(category -> category.isListedIn(collected))
        .orElse(false);
  }

  private static Optional<Category> category(BreakdownTopic topic, String label) {
    return topic.categories().stream().filter(c -> c.label().equals(label)).findFirst();
  }

  private static String key(String authority, Term term) {
    return authority + "/" + term.slug();
  }
}
