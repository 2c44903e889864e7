package uk.seslip.ehecme.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A finding being written: first its kind and place, then what is known of it, word by word.
 *
 * <p>The wording comes from the catalogue; {@code {where}}, {@code {file}} and every name given to
 * {@link #word} are filled in.
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

  private static final String COUNT = "count";

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
  public FindingDraft by(Authority owner) {
    return new FindingDraft(type, cell, Optional.of(owner.code()), term, measure, words)
        .word("authority", owner.name());
  }

  /** The draft with the term it is about. */
  public FindingDraft in(Term when) {
    return new FindingDraft(type, cell, authority, Optional.of(when), measure, words)
        .word("term", when.label());
  }

  /** The draft with the measure and the group whose figure it touches. */
  public FindingDraft about(Measure what, Breakdown breakdown) {
    return new FindingDraft(type, cell, authority, term, Optional.of(what.id()), words)
        .word("measure", what.label())
        .word("item", what.itemLabel(breakdown));
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

  /** The finding at one place, with its sentence. */
  public Finding finding() {
    return finding(type.one());
  }

  /** One finding for several places, worded for that many. */
  public Finding findingOfMany(int places) {
    return word(COUNT, Integer.toString(places)).finding(type.many());
  }

  /** One finding for all places there are, worded for that many. */
  public Finding findingOfAll(int places) {
    return word(COUNT, Integer.toString(places)).finding(type.all());
  }

  private Finding finding(String wording) {
    String found = words.getOrDefault("found", "");
    String expected = words.getOrDefault("expected", "");
    Map<String, String> all = new LinkedHashMap<>(words);
    all.putIfAbsent("where", cell.label());
    all.putIfAbsent("file", cell.file());
    String message = new FindingWording(type.code(), wording).filledFrom(all);
    return new Finding(
        type,
        authority,
        term,
        measure,
        words.getOrDefault("item", ""),
        cell,
        found,
        expected,
        message,
        Optional.empty());
  }
}
