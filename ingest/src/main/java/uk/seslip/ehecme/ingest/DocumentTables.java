package uk.seslip.ehecme.ingest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.seslip.ehecme.ingest.identify.Claim;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.NearestNames;
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

  private final FindingDrafts drafts;
  private final Claim cover;
  private final FreeTables free;
  private final Map<Claim, ClaimedContent> contents = new LinkedHashMap<>();
  private final List<CellReference> ignoredSheets = new ArrayList<>();
  private boolean figuresFound;

  private DocumentTables(FindingDrafts drafts, Claim cover, FreeTables free) {
    this.drafts = drafts;
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
    if (figuresFound || cover.declaresNilReturn()) {
      return;
    }
    List<FindingDraft> unread = free.leftOver();
    if (unread.isEmpty()) {
      addEmpty(file);
    }
    change(cover, content -> content.withProblems(unread));
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
      tables.forEach(this::read);
    } else if (!SHEETS_WITHOUT_FIGURES.contains(grid.sheet()) && grid.height() > 0) {
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
    if (!result.problems().isEmpty()) {
      change(owner, content -> content.withProblems(result.problems()));
    }
    figuresFound |= !result.rows().isEmpty();
    if (result.rows().isEmpty() && result.problems().isEmpty()) {
      ignoredSheets.add(grid.reference());
    }
  }

  private void read(Table table) {
    figuresFound |= !WITHOUT_FIGURES.contains(table.kind());
    if (!table.missing().isEmpty()) {
      FindingDraft problem = missingColumns(table);
      change(TableReader.claim(table, cover), content -> content.with(problem));
      return;
    }
    List<FindingDraft> notes = notes(table);
    if (!notes.isEmpty()) {
      change(TableReader.claim(table, cover), content -> content.withProblems(notes));
    }
    for (ClaimedRows claimed : TableReader.read(table, cover)) {
      change(claimed.claim(), content -> content.with(claimed.rows()));
    }
  }

  /** What of a table was not read as figures; the words of our own receipt are no such thing. */
  private List<FindingDraft> notes(Table table) {
    if (table.kind() == TableKind.REPLIES) {
      return List.of();
    }
    Grid grid = table.grid();
    List<FindingDraft> notes = new ArrayList<>();
    TableReader.sums(table)
        .forEach(cell -> notes.add(drafts.of(Unread.TOTALS_ROW, cell).found("Total").expected("")));
    table.textRows().stream()
        .limit(1)
        .map(row -> drafts.of("text_not_read", grid.reference(row, table.firstColumn())))
        .map(draft -> draft.found(Integer.toString(table.textRows().size())).expected("figures"))
        .forEach(notes::add);
    table
        .findSecondValueColumn()
        .map(column -> grid.reference(table.headerRow(), column))
        .map(cell -> drafts.of(Unread.UNCLEAR_FIGURE, cell).found("a second column of figures"))
        .map(draft -> draft.expected("one column of figures"))
        .ifPresent(notes::add);
    return notes;
  }

  private void change(Claim claim, UnaryOperator<ClaimedContent> change) {
    ClaimedContent content =
        contents.getOrDefault(claim, new ClaimedContent(claim, List.of(), List.of()));
    contents.put(claim, change.apply(content));
  }

  private FindingDraft missingColumns(Table table) {
    List<String> wanted = table.missing().stream().map(Field::heading).toList();
    List<String> nearest =
        wanted.stream()
            .flatMap(name -> NearestNames.of(name, table.otherColumns().values()).stream())
            .toList();
    CellReference header = table.grid().reference(table.headerRow(), 0);
    return drafts
        .of("missing_column", header)
        .found(nearest.isEmpty() ? "no heading like it" : String.join(", ", nearest))
        .expected(String.join(", ", wanted));
  }

  /** A file without any table of figures: not even the headings were found. */
  private void addEmpty(CellReference file) {
    String wanted =
        TableKind.ITEMS.required().stream().map(Field::heading).collect(Collectors.joining(", "));
    FindingDraft problem =
        drafts.of("missing_column", file).found("no row of headings").expected(wanted);
    change(cover, content -> content.with(problem));
  }
}
