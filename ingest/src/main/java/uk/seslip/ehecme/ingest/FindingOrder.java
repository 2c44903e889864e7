package uk.seslip.ehecme.ingest;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;

/** Sorts findings as a person works through them: by authority, file, sheet, row and column. */
final class FindingOrder {

  private FindingOrder() {}

  static Comparator<Finding> of(Definitions definitions) {
    Map<String, String> names =
        definitions.region().authorities().stream()
            .collect(Collectors.toMap(Authority::code, Authority::name));
    return Comparator.comparing((Finding f) -> f.authority().map(names::get).orElse(""))
        .thenComparing(f -> f.term().map(term -> term.sortKey()).orElse(""))
        .thenComparing(f -> f.cell().file())
        .thenComparing(f -> f.cell().sheet())
        .thenComparing(f -> row(f.cell()))
        .thenComparing(f -> column(f.cell()))
        .thenComparing(f -> f.type().code())
        .thenComparing(Finding::message);
  }

  private static int row(CellReference cell) {
    String digits = cell.cell().replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** Letters sort by length first, so that column Z comes before column AA. */
  private static String column(CellReference cell) {
    String letters = cell.cell().replaceAll("\\d", "");
    return letters.length() + letters;
  }
}
