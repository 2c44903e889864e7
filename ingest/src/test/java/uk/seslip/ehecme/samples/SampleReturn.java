package uk.seslip.ehecme.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.Term;

/**
 * One invented return, or a part of one, as a layout writer needs it; the {@code with…} methods
 * make a return with one thing changed.
 *
 * @param authority whose it is
 * @param writtenName the name on the cover, perhaps an alias
 * @param term the term
 * @param version 1 for the first return, higher for a resubmission
 * @param returned the day on the cover
 * @param nilReturn true when nothing is to be returned
 * @param lines the items with what is written beside them
 * @param answers the practice answers
 */
record SampleReturn(
    Authority authority,
    String writtenName,
    Term term,
    int version,
    LocalDate returned,
    boolean nilReturn,
    List<Line> lines,
    List<PracticeAnswer> answers) {

  /**
   * One line of the form.
   *
   * @param item what is asked
   * @param value what is written; empty for a blank
   * @param lastYear the figure of the same period a year before, for reference; empty when unknown
   * @param note what the authority adds; empty when nothing
   */
  record Line(Item item, String value, String lastYear, String note) {}

  /** Copies the lists. */
  SampleReturn {
    lines = List.copyOf(lines);
    answers = List.copyOf(answers);
  }

  /** The number written beside an item. */
  int number(String itemId) {
    return Integer.parseInt(requireLine(itemId).value());
  }

  /** The same return under another spelling of the authority's name. */
  SampleReturn withName(String name) {
    return new SampleReturn(authority, name, term, version, returned, nilReturn, lines, answers);
  }

  /** A resubmission, or the first return, with its day. */
  SampleReturn withVersion(int number, LocalDate day) {
    return new SampleReturn(authority, writtenName, term, number, day, nilReturn, lines, answers);
  }

  /** The part of the return about some families; practice answers go with the regional part. */
  SampleReturn part(Set<Family> families) {
    List<PracticeAnswer> kept = families.contains(Family.REGIONAL) ? answers : List.of();
    return withLines(
            lines.stream().filter(l -> families.contains(l.item().measure().family())).toList())
        .withAnswers(kept);
  }

  /** The part of the return that has some items only. */
  SampleReturn keeping(Predicate<Item> wanted) {
    return withLines(lines.stream().filter(l -> wanted.test(l.item())).toList());
  }

  /** The same return with other answers to the practice questions. */
  SampleReturn withAnswers(List<PracticeAnswer> changed) {
    return new SampleReturn(
        authority, writtenName, term, version, returned, nilReturn, lines, changed);
  }

  /** The return with some values written differently, by item id. */
  SampleReturn withValues(Map<String, String> values) {
    requireItems(values.keySet());
    return mapping(
        l ->
            new Line(
                l.item(), values.getOrDefault(l.item().id(), l.value()), l.lastYear(), l.note()));
  }

  /** The return with every value of some items rewritten. */
  SampleReturn rewriting(Predicate<Item> items, UnaryOperator<String> change) {
    return mapping(
        l ->
            items.test(l.item())
                ? new Line(l.item(), change.apply(l.value()), l.lastYear(), l.note())
                : l);
  }

  /** The return with a note beside one item. */
  SampleReturn withNote(String itemId, String note) {
    requireItems(Set.of(itemId));
    return mapping(
        l -> l.item().id().equals(itemId) ? new Line(l.item(), l.value(), l.lastYear(), note) : l);
  }

  private SampleReturn mapping(UnaryOperator<Line> change) {
    return withLines(lines.stream().map(change).toList());
  }

  private SampleReturn withLines(List<Line> changed) {
    return new SampleReturn(
        authority, writtenName, term, version, returned, nilReturn, changed, answers);
  }

  private void requireItems(Set<String> ids) {
    ids.forEach(this::requireLine);
  }

  private Line requireLine(String itemId) {
    return lines.stream()
        .filter(l -> l.item().id().equals(itemId))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("cannot find " + itemId + ": it is not asked"));
  }
}
