package uk.seslip.ehecme.report.restricted;

import java.util.ArrayList;
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
    List<String> row = new ArrayList<>();
    row.add(line.authority());
    row.add(region.requireAuthority(line.authority()).name());
    row.add(line.term().slug());
    row.add(line.state().label());
    row.addAll(line.details());
    return row;
  }
}
