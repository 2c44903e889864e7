package uk.seslip.ehecme.report.restricted;

import java.util.Comparator;
import java.util.List;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.Region;

/** The rows of {@code coverage.csv}: one for each expected authority, alphabetical. */
final class CoverageRows {

  static final String HEADER =
      "new_la_code,la_name,term,state,late,resubmitted,received_files,items_expected,"
          + "items_reported,errors,queries";

  private CoverageRows() {}

  /** One row for each authority. */
  static List<List<String>> of(List<Coverage> coverage, Region region) {
    return coverage.stream()
        .map(line -> row(line, region))
        .sorted(Comparator.comparing(row -> row.get(1)))
        .toList();
  }

  private static List<String> row(Coverage line, Region region) {
    return List.of(
        line.authority(),
        region.requireAuthority(line.authority()).name(),
        line.term().slug(),
        line.state().label(),
        Boolean.toString(line.late()),
        Boolean.toString(line.resubmitted()),
        Integer.toString(line.filesReceived()),
        Integer.toString(line.itemsExpected()),
        Integer.toString(line.itemsReported()),
        Integer.toString(line.errors()),
        Integer.toString(line.queries()));
  }
}
