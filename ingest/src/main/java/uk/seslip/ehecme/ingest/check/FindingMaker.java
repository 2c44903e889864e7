package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingType;
import uk.seslip.ehecme.model.Measure;

/** Words the findings of one check on one submission. */
final class FindingMaker {

  private final CheckContext submission;
  private final FindingType type;

  FindingMaker(CheckContext submission, Check check) {
    this.submission = submission;
    this.type = submission.definitions().requireFindingType(check.code());
  }

  /**
   * A finding at one place.
   *
   * @param item what it is about, in words
   */
  Finding one(CellReference cell, Measure measure, String item, String found, String expected) {
    return one(cell, measure, Map.of("item", item, "found", found, "expected", expected));
  }

  /** A finding at one place, with its own words before the usual ones. */
  Finding one(CellReference cell, Measure measure, Map<String, String> own) {
    Map<String, String> words = words(cell, measure);
    words.putAll(own);
    return finding(cell, measure, words, FindingWording.one(type, words));
  }

  /** One finding about all breakdowns of a measure, which go wrong in the same way. */
  Finding all(CellReference cell, Measure measure, int count, String found, String expected) {
    Map<String, String> words = words(cell, measure);
    words.put("count", Integer.toString(count));
    words.put("found", found);
    words.put("expected", expected);
    return finding(cell, measure, words, FindingWording.all(type, words));
  }

  /** A finding about several items of a measure, or all of them. */
  Finding several(CellReference cell, Measure measure, int count, int outOf) {
    String found = Integer.toString(count);
    Map<String, String> words = words(cell, measure);
    words.put("count", found);
    String message =
        count == outOf ? FindingWording.all(type, words) : FindingWording.many(type, words);
    words.put("found", found + " empty");
    words.put("expected", outOf + " values");
    return finding(cell, measure, words, message);
  }

  /** An item in words, such as {@code EHE on census day, Sex: Female}. */
  static String item(Measure measure, Breakdown breakdown) {
    return breakdown.isTotal()
        ? measure.label()
        : measure.label() + ", " + breakdown.topic() + ": " + breakdown.category();
  }

  /** A number as a message writes it, without zeros after its point. */
  static String written(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  private Finding finding(
      CellReference cell, Measure measure, Map<String, String> words, String message) {
    return new Finding(
        type,
        Optional.of(submission.authority().code()),
        Optional.of(submission.term()),
        Optional.of(measure.id()),
        words.get("item"),
        cell,
        words.get("found"),
        words.get("expected"),
        message,
        Optional.empty());
  }

  private Map<String, String> words(CellReference cell, Measure measure) {
    Map<String, String> words = new TreeMap<>();
    words.put("authority", submission.authority().name());
    words.put("term", submission.term().label());
    words.put("period", measure.periodIn(submission.term()).label());
    words.put("measure", measure.label());
    words.put("item", measure.label());
    words.put("file", cell.file());
    words.put("where", cell.label());
    return words;
  }
}
