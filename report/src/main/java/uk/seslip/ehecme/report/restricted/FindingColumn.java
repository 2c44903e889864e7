package uk.seslip.ehecme.report.restricted;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.FindingGroup;
import uk.seslip.ehecme.model.QueryReference;
import uk.seslip.ehecme.report.workbook.FormLook;

/**
 * One column of a list of findings.
 *
 * @param head its heading
 * @param width how many characters wide
 * @param look how its cells look
 * @param text what stands in it
 */
record FindingColumn(String head, int width, FormLook look, Function<FindingGroup, String> text) {

  private static final List<FindingColumn> PLACE =
      List.of(
          column("Sheet", 11, FindingColumn::sheet),
          column("Cell", 10, GroupWords::cells),
          column("Figure", 26, GroupWords::figures),
          column("What we found", 13, GroupWords::found),
          column("What we expected", 13, GroupWords::expected),
          column("What this means", 38, FindingGroup::message));

  private static final FindingColumn REPLY =
      new FindingColumn(
          "Your reply",
          34,
          FormLook.INPUT_TEXT,
          group -> group.first().explanation().map(Explanation::text).orElse(""));

  private static final List<FindingColumn> REMEDY =
      List.of(
          column("How to put it right", 38, group -> group.first().type().fix()),
          new FindingColumn("File", 18, FormLook.KEY, group -> group.first().cell().file()));

  private static final FindingColumn REFERENCE =
      new FindingColumn(
          "Query reference", 16, FormLook.KEY, group -> QueryReference.of(group.first()).text());

  /** Of what must be corrected, or is only said. */
  static final List<FindingColumn> PLAIN = Stream.of(PLACE, REMEDY).flatMap(List::stream).toList();

  /** Of what may be answered. */
  static final List<FindingColumn> WITH_REPLY =
      Stream.of(PLACE, List.of(REPLY), REMEDY, List.of(REFERENCE)).flatMap(List::stream).toList();

  /** A text file has no sheets; a spreadsheet program shows it as one. */
  private static String sheet(FindingGroup group) {
    CellReference cell = group.first().cell();
    return cell.sheet().isEmpty() && !cell.cell().isEmpty() ? "(text file)" : cell.sheet();
  }

  private static FindingColumn column(String head, int width, Function<FindingGroup, String> text) {
    return new FindingColumn(head, width, FormLook.TEXT, text);
  }
}
