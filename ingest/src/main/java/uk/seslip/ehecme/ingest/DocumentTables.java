package uk.seslip.ehecme.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import uk.seslip.ehecme.ingest.identify.Claim;
import uk.seslip.ehecme.ingest.identify.Table;
import uk.seslip.ehecme.ingest.identify.TableFinder;
import uk.seslip.ehecme.ingest.identify.TableKind;
import uk.seslip.ehecme.ingest.identify.Vocabulary;
import uk.seslip.ehecme.ingest.parse.ClaimedRows;
import uk.seslip.ehecme.ingest.parse.TableReader;
import uk.seslip.ehecme.ingest.parse.Unread;
import uk.seslip.ehecme.ingest.source.Grid;
import uk.seslip.ehecme.ingest.source.SourceDocument;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.FindingDraft;

/**
 * Sorts the sheets of a file into its cover, its tables and the rest, and gathers rows by claim.
 */
final class DocumentTables {

  private static final Set<String> SHEETS_WITHOUT_FIGURES =
      Set.of("Cover", "Guidance", "Definitions", "Lists");

  private static final Set<TableKind> WITHOUT_FIGURES =
      EnumSet.of(TableKind.PRACTICE, TableKind.REPLIES);

  private final TableNotes notes;
  private final Claim cover;
  private final FreeTables free;
  private final Map<Claim, ClaimedContent> contents = new LinkedHashMap<>();
  private final List<CellReference> ignoredSheets = new ArrayList<>();
  private final List<FindingDraft> onForm = new ArrayList<>();
  private final List<FindingDraft> outside = new ArrayList<>();
  private boolean figuresFound;

  private DocumentTables(FindingDrafts drafts, Claim cover, FreeTables free) {
    this.notes = new TableNotes(drafts);
    this.cover = cover;
    this.free = free;
  }

  /**
   * The tables of a file.
   *
   * @param cover what its cover says, if it has one
   * @param vocabulary what the wordings of its headings and labels mean
   */
  static DocumentTables of(
      SourceDocument document, FindingDrafts drafts, Optional<Claim> cover, Vocabulary vocabulary) {
    CellReference file = CellReference.ofFile(document.meta().name());
    Claim claim = cover.orElse(Claim.nothing(file));
    FreeTables free = new FreeTables(drafts, vocabulary, claim);
    DocumentTables tables = new DocumentTables(drafts, claim, free);
    cover.ifPresent(own -> tables.change(own, UnaryOperator.identity()));
    if (claim.isReceipt()) {
      document.grids().forEach(tables::readReplies);
      return tables;
    }
    document.grids().forEach(tables::read);
    tables.addWhatIsMissing(file);
    return tables;
  }

  private void addWhatIsMissing(CellReference file) {
    addProblems(ownerOfRows(), onForm);
    if (figuresFound || cover.declaresNilReturn()) {
      addProblems(ownerOfRows(), outside);
      return;
    }
    List<FindingDraft> unread = free.leftOver();
    addProblems(cover, unread.isEmpty() ? List.of(notes.noTable(file)) : unread);
  }

  /** Whose the first figures are; a cover may leave that to its tables. */
  private Claim ownerOfRows() {
    return contents.values().stream()
        .filter(content -> !content.rows().isEmpty())
        .findFirst()
        .map(ClaimedContent::claim)
        .orElse(cover);
  }

  private void addProblems(Claim owner, List<FindingDraft> problems) {
    if (!problems.isEmpty()) {
      change(owner, content -> content.withProblems(problems));
    }
  }

  /** Every wording that was not understood, for a person to explain. */
  List<Unread> unknown() {
    return free.unknown();
  }

  /** What stands under each claim, in the order of the file. */
  List<ClaimedContent> contents() {
    return List.copyOf(contents.values());
  }

  /** The sheets that hold something and were not read. */
  List<CellReference> ignoredSheets() {
    return List.copyOf(ignoredSheets);
  }

  /** Of a receipt that came back only the replies are read: all else in it is ours. */
  private void readReplies(Grid grid) {
    TableFinder.findAll(grid).stream()
        .filter(table -> table.kind() == TableKind.REPLIES)
        .forEach(this::read);
  }

  private void read(Grid grid) {
    List<Table> tables = TableFinder.findAll(grid);
    if (tables.stream().anyMatch(Table::hasKey)) {
      List<Claim> owners = tables.stream().map(this::read).toList();
      boolean whole = tables.stream().allMatch(table -> table.missing().isEmpty());
      addProblems(owners.get(0), whole ? free.outside(grid, tables) : List.of());
    } else if (SHEETS_WITHOUT_FIGURES.contains(grid.sheet())) {
      onForm.addAll(free.onForm(grid));
    } else if (grid.height() > 0) {
      readFreely(grid, tables);
    }
  }

  /** A sheet without items of their own; when nothing is understood, its headings are at fault. */
  private void readFreely(Grid grid, List<Table> tables) {
    FreeTables.Result result = free.read(grid);
    if (result.rows().isEmpty() && !tables.isEmpty()) {
      tables.forEach(this::read);
      return;
    }
    result.rows().forEach(own -> change(own.claim(), content -> content.with(own.rows())));
    Claim owner = result.rows().stream().findFirst().map(ClaimedRows::claim).orElse(cover);
    addProblems(owner, result.problems());
    figuresFound |= !result.rows().isEmpty();
    if (result.rows().isEmpty() && result.problems().isEmpty()) {
      leaveOut(grid);
    }
  }

  /**
   * A sheet of working is left out; one with names of the register beside numbers is a question.
   */
  private void leaveOut(Grid grid) {
    List<FindingDraft> figures = free.named(grid);
    outside.addAll(figures);
    if (figures.isEmpty()) {
      ignoredSheets.add(grid.reference());
    }
  }

  /** Reads a table and says whose it is, or whose its first rows are. */
  private Claim read(Table table) {
    figuresFound |= !WITHOUT_FIGURES.contains(table.kind());
    if (!table.missing().isEmpty()) {
      Claim owner = TableReader.claim(table, cover);
      change(owner, content -> content.with(notes.missingColumns(table)));
      return owner;
    }
    List<ClaimedRows> claimed = TableReader.read(table, cover);
    Claim owner =
        claimed.stream()
            .findFirst()
            .map(ClaimedRows::claim)
            .orElseGet(() -> TableReader.claim(table, cover));
    addProblems(owner, notes.about(table));
    claimed.forEach(own -> change(own.claim(), content -> content.with(own.rows())));
    return owner;
  }

  private void change(Claim claim, UnaryOperator<ClaimedContent> change) {
    ClaimedContent content =
        contents.getOrDefault(claim, new ClaimedContent(claim, List.of(), List.of()));
    contents.put(claim, change.apply(content));
  }
}
