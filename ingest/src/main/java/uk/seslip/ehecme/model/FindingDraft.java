package uk.seslip.ehecme.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A finding being written: first its kind and place, then what is known of it, word by word.
 *
 * <p>The wording comes from the catalogue; {@code {found}}, {@code {expected}}, {@code {where}},
 * {@code {file}}, {@code {sheet}}, {@code {cell}}, {@code {measure}} and every name given to {@link
 * #word} are filled in.
 *
 * @param type the kind of finding
 * @param cell where
 * @param authority GSS code; empty when it is not known whose file it is
 * @param term the term; empty when it is not known
 * @param measure id of the measure; empty when it touches all or none
 * @param words what the wording names
 */
public record FindingDraft(
    FindingType type,
    CellReference cell,
    Optional<String> authority,
    Optional<Term> term,
    Optional<String> measure,
    Map<String, String> words) {

  /** Copies the words. */
  public FindingDraft {
    words = Map.copyOf(words);
  }

  /** A draft of a kind at a place. */
  public static FindingDraft of(FindingType type, CellReference cell) {
    return new FindingDraft(
        type, cell, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }

  /** The draft with whose return it is about. */
  public FindingDraft of(String owner, Term when) {
    return new FindingDraft(type, cell, Optional.of(owner), Optional.of(when), measure, words);
  }

  /** The draft with what is known of whose return it is about. */
  public FindingDraft of(Optional<String> owner, Optional<Term> when) {
    return new FindingDraft(type, cell, owner, when, measure, words);
  }

  /** The draft with the measure whose figures it touches. */
  public FindingDraft about(String measureId) {
    return new FindingDraft(type, cell, authority, term, Optional.of(measureId), words);
  }

  /** The draft with what was found; never a personal value. */
  public FindingDraft found(String what) {
    return word("found", what);
  }

  /** The draft with what was expected. */
  public FindingDraft expected(String what) {
    return word("expected", what);
  }

  /** The draft with one more name of the wording filled in. */
  public FindingDraft word(String name, String text) {
    Map<String, String> more = new LinkedHashMap<>(words);
    more.put(name, text);
    return new FindingDraft(type, cell, authority, term, measure, more);
  }

  /** The finding, with its sentence. */
  public Finding finding() {
    String found = words.getOrDefault("found", "");
    String expected = words.getOrDefault("expected", "");
    return new Finding(type, authority, term, measure, cell, found, expected, message());
  }

  private String message() {
    String message =
        type.one()
            .replace("{where}", cell.label())
            .replace("{file}", cell.file())
            .replace("{sheet}", cell.sheet())
            .replace("{cell}", cell.cell())
            .replace("{measure}", measure.orElse(""));
    for (Map.Entry<String, String> word : words.entrySet()) {
      message = message.replace("{" + word.getKey() + "}", word.getValue());
    }
    return message;
  }
}
