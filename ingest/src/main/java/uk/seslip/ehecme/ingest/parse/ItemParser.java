package uk.seslip.ehecme.ingest.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.Identity;
import uk.seslip.ehecme.ingest.identify.TermNumbering;
import uk.seslip.ehecme.ingest.identify.TermReader;
import uk.seslip.ehecme.ingest.identify.TermReading;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.Shorthand;

/** Reads the rows of one authority's part of a return, one by one. */
public final class ItemParser {

  private static final TermReader PERIODS = new TermReader(TermNumbering.UNKNOWN);

  private final Identity identity;
  private final ItemCatalogue catalogue;
  private final RestatedItems restated;
  private final RowsNotCounted notCounted;
  private final OwnWords words;
  private final AnswerParser answers;
  private final Map<ItemKey, Observation> observations = new LinkedHashMap<>();
  private final Map<ItemKey, Observation> unread = new LinkedHashMap<>();
  private final ReplyParser replies;
  private final ItemFindings findings;

  private ItemParser(Definitions definitions, OwnWords words, Identity identity) {
    this.identity = identity;
    this.catalogue = new ItemCatalogue(definitions.register(), identity.term());
    this.restated = new RestatedItems(definitions.register(), identity.term());
    this.notCounted = new RowsNotCounted(identity, catalogue);
    this.words = words;
    this.answers = new AnswerParser(definitions, identity, words);
    this.replies = new ReplyParser(words);
    this.findings = new ItemFindings(definitions, words, identity, catalogue);
  }

  /** Reads rows; what cannot be read becomes a finding. */
  public static ParsedItems parse(
      Definitions definitions, OwnWords words, Identity identity, List<ItemRow> rows) {
    ItemParser parser = new ItemParser(definitions, words, identity);
    rows.forEach(parser::parse);
    List<PracticeAnswer> answers = parser.answers.answers();
    parser.findings.addAll(parser.answers.findings());
    parser.replies.dropped().forEach(parser.findings::add);
    parser.unread.keySet().removeAll(parser.observations.keySet());
    return new ParsedItems(
        List.copyOf(parser.observations.values()),
        List.copyOf(parser.unread.values()),
        parser.notCounted.all(),
        answers,
        parser.replies.replies(),
        parser.findings.all());
  }

  private void parse(ItemRow row) {
    if (Reply.isReply(row)) {
      replies.parse(row);
      return;
    }
    if (answers.isAnswer(row)) {
      answers.parse(row);
      return;
    }
    if (!row.remark().text().isBlank()) {
      findings.add(words.note(row.remark()));
    }
    if (row.shape() == ItemRow.Shape.RESTATED) {
      restate(row);
      return;
    }
    Optional<ItemKey> key = catalogue.find(row.item());
    key.filter(k -> !row.value().isBlank()).ifPresent(k -> putUnread(row, k));
    if (row.shape() == ItemRow.Shape.TOO_LONG) {
      findings.tooLong(row, key);
    } else if (key.isEmpty()) {
      if (!notCounted.take(row)) {
        findings.unknown(row);
      }
    } else if (isOtherPeriod(row, key.get())) {
      findings.otherPeriod(row, key.get());
    } else {
      parse(row, key.get());
    }
  }

  /** A row of the marked block is for the past period that it names, and for no other. */
  private void restate(ItemRow row) {
    Optional<RestatedItems.Past> past = restated.findPast(row.period());
    Optional<ItemKey> key = past.flatMap(p -> restated.find(p, row.item()));
    if (key.isPresent()) {
      parse(row, key.get());
    } else if (past.isPresent()) {
      findings.unknown(row);
    } else {
      findings.noPastPeriod(row);
    }
  }

  private void parse(ItemRow row, ItemKey key) {
    ValueReading reading = ValueReader.read(row.value());
    if (reading instanceof ValueReading.Understood understood) {
      keep(row, key, understood.value());
    } else if (reading instanceof ValueReading.NotANumber) {
      findings.notANumber(row, key);
    }
  }

  /** Keeps that something stands there; what can be read takes its place. */
  private void putUnread(ItemRow row, ItemKey key) {
    ObservedValue unavailable = new ObservedValue.Withheld(Shorthand.UNAVAILABLE, "");
    unread.putIfAbsent(key, key.observed(identity.authority(), row, unavailable));
  }

  /** A total may stand below each of its breakdowns, as long as it is the same one. */
  private void keep(ItemRow row, ItemKey key, ObservedValue value) {
    Observation observation = key.observed(identity.authority(), row, value);
    Observation earlier = observations.putIfAbsent(key, observation);
    boolean repeated =
        earlier != null && key.breakdown().isTotal() && earlier.value().equals(value);
    if (earlier != null && !repeated) {
      findings.duplicate(row, key, value, earlier);
    }
  }

  private static boolean isOtherPeriod(ItemRow row, ItemKey key) {
    return !row.period().isBlank()
        && !row.period().equals(key.period().label())
        && !PERIODS.read(row.period()).equals(new TermReading.Understood(key.period()));
  }
}
