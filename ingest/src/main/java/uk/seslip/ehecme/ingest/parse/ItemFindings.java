package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.Identity;
import uk.seslip.ehecme.ingest.identify.NearestNames;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;

/** What is found wrong with the rows of one authority's part of a return, in the order of rows. */
final class ItemFindings {

  /** Nobody reads suggestions for thousands of items. */
  private static final int MOST_COMPARED = 100;

  private final Definitions definitions;
  private final OwnWords words;
  private final Identity identity;
  private final ItemCatalogue catalogue;
  private final List<Finding> findings = new ArrayList<>();

  /** No findings yet. */
  ItemFindings(
      Definitions definitions, OwnWords words, Identity identity, ItemCatalogue catalogue) {
    this.definitions = definitions;
    this.words = words;
    this.identity = identity;
    this.catalogue = catalogue;
  }

  /** Everything that was found so far. */
  List<Finding> all() {
    return List.copyOf(findings);
  }

  /** Adds a finding that others drafted, as one about this authority and term. */
  void add(FindingDraft draft) {
    findings.add(ours(draft).finding());
  }

  /** Adds findings that are complete. */
  void addAll(List<Finding> others) {
    findings.addAll(others);
  }

  /** A row with more cells than its table has columns. */
  void tooLong(ItemRow row, Optional<ItemKey> key) {
    FindingDraft draft = draft("ragged_row", row.itemCell());
    FindingDraft about = key.map(k -> draft.about(k.measure(), k.breakdown())).orElse(draft);
    findings.add(about.found(words.echo(row.item())).finding());
  }

  /** A row whose item the term does not ask for; what is nearest is suggested, while few are. */
  void unknown(ItemRow row) {
    boolean few = findings.size() < MOST_COMPARED;
    List<String> known = few ? catalogue.all().stream().map(ItemCatalogue::id).toList() : List.of();
    findings.add(
        draft("unknown_item", row.itemCell())
            .found(words.echo(row.item()))
            .expected(String.join(" or ", NearestNames.of(row.item(), known)))
            .finding());
  }

  /** A row that names another period than that of its measure. */
  void otherPeriod(ItemRow row, ItemKey key) {
    findings.add(
        draft("wrong_period", row.valueCell())
            .about(key.measure(), key.breakdown())
            .found(words.echo(row.period()))
            .expected(key.period().label())
            .finding());
  }

  /** A row of the marked block for past periods that names none. */
  void noPastPeriod(ItemRow row) {
    findings.add(
        draft("wrong_period", row.valueCell())
            .word("item", words.echo(row.item()))
            .found(row.period().isBlank() ? "no period" : words.echo(row.period()))
            .expected("a term or a year before " + identity.term().label())
            .finding());
  }

  /** A value that is neither a number nor a symbol. */
  void notANumber(ItemRow row, ItemKey key) {
    findings.add(
        draft("not_a_number", row.valueCell())
            .about(key.measure(), key.breakdown())
            .found(SafeEcho.of(row.value()))
            .expected("a whole number")
            .finding());
  }

  /** An item that stood in an earlier row already. */
  void duplicate(ItemRow row, ItemKey key, ObservedValue value, Observation earlier) {
    findings.add(
        draft("duplicate_row", row.valueCell())
            .about(key.measure(), key.breakdown())
            .found(written(value) + " in " + row.valueCell().cell())
            .expected(written(earlier.value()) + " in " + earlier.cell().cell())
            .finding());
  }

  private FindingDraft draft(String code, CellReference cell) {
    return ours(FindingDraft.of(definitions.requireFindingType(code), cell));
  }

  private FindingDraft ours(FindingDraft draft) {
    return draft.by(identity.authority()).in(identity.term());
  }

  private static String written(ObservedValue value) {
    return value instanceof ObservedValue.Withheld withheld
        ? withheld.written()
        : ((ObservedValue.Reported) value).number().toPlainString();
  }
}
