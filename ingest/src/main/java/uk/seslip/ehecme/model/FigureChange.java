package uk.seslip.ehecme.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.seslip.ehecme.model.ObservedValue.Reported;

/**
 * That a later return changed a figure of an earlier one; restricted like the figure itself. The
 * old value stays in the store.
 *
 * @param authority GSS code
 * @param figure what the figure is for
 * @param from what it was; empty when a restatement is the first to give it
 * @param to what it is now
 * @param cause how it was changed
 * @param replaced the id of the submission that gave the old value; empty when there was none
 * @param by the id of the submission that gave the new one
 * @param received the day the new one was received
 */
public record FigureChange(
    String authority,
    FigureKey figure,
    Optional<ObservedValue> from,
    ObservedValue to,
    Cause cause,
    Optional<String> replaced,
    String by,
    LocalDate received) {

  /** By authority, the largest change first; where a number has come or gone, after the numbers. */
  public static final Comparator<FigureChange> LARGEST_FIRST =
      Comparator.comparing(FigureChange::authority)
          .thenComparing(change -> change.size().orElse(BigDecimal.ZERO), Comparator.reverseOrder())
          .thenComparing(change -> change.figure().period().sortKey(), Comparator.reverseOrder())
          .thenComparing(change -> change.figure().measure())
          .thenComparing(change -> change.figure().breakdown().topic())
          .thenComparing(change -> change.figure().breakdown().category())
          .thenComparing(FigureChange::by);

  /** How a figure was changed. */
  public enum Cause {
    /** By a later version of the return that gave it. */
    RESUBMISSION,
    /** By the return of a later term, in the block that restates past terms. */
    RESTATEMENT
  }

  /** How far apart the two numbers are, in children; empty when one of them is no number. */
  public Optional<BigDecimal> size() {
    return from.flatMap(FigureChange::number)
        .flatMap(then -> number(to).map(now -> now.subtract(then).abs()));
  }

  private static Optional<BigDecimal> number(ObservedValue value) {
    return value instanceof Reported reported ? Optional.of(reported.number()) : Optional.empty();
  }
}
