package uk.seslip.ehecme.report.restricted;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.report.workbook.FormLook;
import uk.seslip.ehecme.report.workbook.FormSheet;
import uk.seslip.ehecme.report.workbook.FormWorkbook;

/** The sheets of a pack that hold its items: one for EHE, one for CME. */
final class DfePackItems {

  private static final int[] WIDTHS = {58, 11, 15, 32, 11, 7, 30, 18, 48};

  private DfePackItems() {}

  static void write(FormWorkbook workbook, DfePack pack) {
    write(workbook, pack, Family.EHE);
    write(workbook, pack, Family.CME);
  }

  private static void write(FormWorkbook workbook, DfePack pack, Family family) {
    String title = family.label() + ", " + pack.dates().term().label();
    FormSheet sheet = DfePackWorkbook.sheet(workbook, pack, family.name(), title, WIDTHS);
    int head = sheet.nextRow();
    DfePackWorkbook.heads(
        sheet,
        "Item",
        "Value",
        "Period",
        "Notes",
        "Sheet",
        "Cell",
        "File",
        "Proposed checks, by number",
        "Our id of the item");
    pack.lines().stream()
        .filter(line -> line.item().measure().family() == family)
        .forEach(line -> write(sheet, pack, line));
    sheet.filter(head, WIDTHS.length);
  }

  private static void write(FormSheet sheet, DfePack pack, DfePack.Line line) {
    Optional<CellReference> cell = line.figure().map(figure -> figure.observation().cell());
    boolean total = line.item().breakdown().isTotal();
    sheet.text(0, line.item().label(), total ? FormLook.TEXT_TOTAL : FormLook.TEXT);
    sheet.value(
        1,
        DfePackWorkbook.value(line.figure().map(figure -> figure.observation().value())),
        FormLook.NUMBER);
    sheet.text(2, line.item().measure().periodIn(pack.dates().term()).label(), FormLook.TEXT);
    sheet.text(3, String.join(" ", line.notes()), FormLook.TEXT);
    sheet.text(4, cell.map(CellReference::sheet).orElse(""), FormLook.TEXT);
    sheet.text(5, cell.map(CellReference::cell).orElse(""), FormLook.TEXT);
    sheet.text(6, cell.map(CellReference::file).orElse(""), FormLook.KEY);
    sheet.text(7, numbers(pack, line.checks()), FormLook.KEY);
    sheet.text(8, line.item().id(), FormLook.KEY).end();
  }

  private static String numbers(DfePack pack, List<String> checks) {
    return checks.stream()
        .map(check -> Integer.toString(pack.proposed().number(check)))
        .collect(Collectors.joining(", "));
  }
}
