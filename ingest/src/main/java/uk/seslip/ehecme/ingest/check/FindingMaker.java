package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.FindingType;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;

/** Begins the findings of one check on one submission. */
final class FindingMaker {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private final CheckContext submission;
  private final FindingType type;

  FindingMaker(CheckContext submission, Check check) {
    this.submission = submission;
    this.type = submission.definitions().requireFindingType(check.code());
  }

  /** A draft about a measure at a place. */
  FindingDraft at(CellReference cell, Measure measure) {
    return FindingDraft.of(type, cell)
        .by(submission.authority())
        .in(submission.term())
        .about(measure, Breakdown.TOTAL)
        .word("period", measure.periodIn(submission.term()).label());
  }

  /** A draft about the return as a whole. */
  FindingDraft ofReturn() {
    CellReference file = CellReference.ofFile(submission.firstFile());
    return FindingDraft.of(type, file).by(submission.authority()).in(submission.term());
  }

  /**
   * A finding at one place.
   *
   * @param item what it is about, in words
   */
  Finding one(CellReference cell, Measure measure, String item, String found, String expected) {
    return at(cell, measure).word("item", item).found(found).expected(expected).finding();
  }

  /** A finding that the categories of a breakdown add up to what its total is not. */
  Finding sumAgainstTotal(TopicValues values) {
    return one(
        values.total().map(Observation::cell).orElseThrow(),
        values.measure(),
        values.label(),
        written(values.sum()),
        written(values.totalNumber().orElseThrow()));
  }

  /** A day as a message writes it, such as {@code 5 November 2026}. */
  static String written(LocalDate day) {
    return DAY.format(day);
  }

  /** A number as a message writes it, without zeros after its point. */
  static String written(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
