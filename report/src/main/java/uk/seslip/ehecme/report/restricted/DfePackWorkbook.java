package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.report.workbook.PlainWorkbook;
import uk.seslip.ehecme.report.workbook.SheetCell;
import uk.seslip.ehecme.report.workbook.SheetTable;
import uk.seslip.ehecme.report.workbook.SheetTable.Column;

/**
 * A pack as a workbook. Every sheet says that it is restricted, because sheets are printed one by
 * one.
 *
 * @param pack what it holds
 */
record DfePackWorkbook(DfePack pack) {

  private static final List<Column> ITEMS =
      List.of(
          new Column("Item", 46),
          new Column("What is counted", 52),
          new Column("Period", 14),
          new Column("Value", 9),
          new Column("File", 34),
          new Column("Sheet", 12),
          new Column("Cell", 7),
          new Column("Notes", 40),
          new Column("Proposed checks that look at it", 60));

  private static final List<Column> CHECKS =
      List.of(new Column("Proposed check", 38), new Column("Outcome", 18), new Column("Why", 70));

  private static final List<Column> NOTES =
      List.of(
          new Column("About", 52), new Column("Query", 34), new Column("The authority says", 80));

  private static final List<Column> RECONCILED =
      List.of(
          new Column("Item", 52),
          new Column("Period", 14),
          new Column("Returned", 10),
          new Column("In this pack", 12),
          new Column("DfE published", 14),
          new Column("Verdict", 22),
          new Column("In words", 70));

  private static final List<Column> SIGN_OFF =
      List.of(
          new Column("Step", 64),
          new Column("Role", 28),
          new Column("Date", 14),
          new Column("Signature", 28));

  /** Writes the file. */
  void write(Path file) throws IOException {
    PlainWorkbook workbook = new PlainWorkbook(DfePackWords.title(pack), pack.asOf());
    workbook.addText("Start here", DfePackWords.front(pack));
    workbook.addTable(items("EHE", Family.EHE));
    workbook.addTable(items("CME", Family.CME));
    workbook.addTable(table("Checks", "What the proposed checks found", CHECKS, checks()));
    workbook.addTable(table("Explanations", "Queries that are answered", NOTES, notes()));
    workbook.addTable(
        table("Reconciliation", "Returned, in this pack, published", RECONCILED, reconciled()));
    workbook.addTable(table("Sign-off", "Sign-off before COLLECT", SIGN_OFF, signOff()));
    workbook.save(file);
  }

  private SheetTable table(
      String name, String title, List<Column> columns, List<List<SheetCell>> rows) {
    return new SheetTable(name, title, DfePackWords.marking(pack), columns, rows);
  }

  private SheetTable items(String name, Family family) {
    return table(
        name,
        family.label() + ", " + pack.dates().term().label(),
        ITEMS,
        pack.lines().stream()
            .filter(line -> line.item().measure().family() == family)
            .map(this::row)
            .toList());
  }

  private List<SheetCell> row(DfePack.Line line) {
    Optional<CellReference> cell = line.figure().map(figure -> figure.observation().cell());
    return Stream.of(
            SheetCell.of(line.item().id()),
            SheetCell.of(line.item().label()),
            SheetCell.of(line.item().measure().periodIn(pack.dates().term()).label()),
            value(line.figure().map(figure -> figure.observation().value())),
            SheetCell.of(cell.map(CellReference::file).orElse("")),
            SheetCell.of(cell.map(CellReference::sheet).orElse("")),
            SheetCell.of(cell.map(CellReference::cell).orElse("")),
            SheetCell.of(String.join(" ", line.notes())),
            SheetCell.of(String.join(", ", line.checks())))
        .toList();
  }

  private List<List<SheetCell>> checks() {
    return pack.checks().stream()
        .map(c -> words(c.check(), DfePackWords.outcome(c.outcome()), c.reason()))
        .toList();
  }

  private List<List<SheetCell>> notes() {
    return pack.explanations().stream().map(e -> words(e.item(), e.code(), e.text())).toList();
  }

  private List<List<SheetCell>> reconciled() {
    return pack.reconciliation().stream()
        .map(
            one ->
                List.of(
                    SheetCell.of(one.item().label()),
                    SheetCell.of(one.period()),
                    value(one.returned()),
                    value(one.packed()),
                    value(one.published()),
                    SheetCell.of(one.difference().verdict().label()),
                    SheetCell.of(one.difference().words())))
        .toList();
  }

  private static List<List<SheetCell>> signOff() {
    return DfePackWords.SIGN_OFF.stream().map(step -> words(step, "", "", "")).toList();
  }

  private static SheetCell value(Optional<ObservedValue> value) {
    return value.map(ReceiptWords::value).orElse(SheetCell.of(""));
  }

  private static List<SheetCell> words(String... words) {
    return Stream.of(words).map(SheetCell::of).toList();
  }
}
