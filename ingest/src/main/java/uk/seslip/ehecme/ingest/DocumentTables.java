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
import uk.seslip.ehecme.ingest.identify.CoverReader;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.NearestNames;
import uk.seslip.ehecme.ingest.identify.Table;
import uk.seslip.ehecme.ingest.identify.TableFinder;
import uk.seslip.ehecme.ingest.identify.TableKind;
import uk.seslip.ehecme.ingest.parse.ClaimedRows;
import uk.seslip.ehecme.ingest.parse.TableReader;
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
  private final Map<Claim, ClaimedContent> contents = new LinkedHashMap<>();
  private final List<CellReference> ignoredSheets = new ArrayList<>();
  private boolean figuresFound;

  private DocumentTables(FindingDrafts drafts, Claim cover) {
    this.drafts = drafts;
    this.cover = cover;
  }

  static DocumentTables of(SourceDocument document, FindingDrafts drafts) {
    CellReference file = CellReference.ofFile(document.meta().name());
    Optional<Claim> cover = CoverReader.read(document.grids());
    DocumentTables tables = new DocumentTables(drafts, cover.orElse(Claim.nothing(file)));
    cover.ifPresent(claim -> tables.change(claim, UnaryOperator.identity()));
    if (tables.cover.isReceipt()) {
      document.grids().forEach(tables::readReplies);
      return tables;
    }
    document.grids().forEach(tables::read);
    if (!tables.figuresFound && !tables.cover.declaresNilReturn()) {
      tables.addEmpty(file);
    }
    return tables;
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
    TableFinder.find(grid).filter(t -> t.kind() == TableKind.REPLIES).ifPresent(this::read);
  }

  private void read(Grid grid) {
    Optional<Table> table = TableFinder.find(grid);
    if (table.isPresent()) {
      read(table.get());
    } else if (!SHEETS_WITHOUT_FIGURES.contains(grid.sheet()) && grid.height() > 0) {
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
    for (ClaimedRows claimed : TableReader.read(table, cover)) {
      change(claimed.claim(), content -> content.with(claimed.rows()));
    }
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
