package uk.seslip.ehecme.report.restricted;

import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Region;

/** The rows of {@code checks.csv}: what came of every check of every return. */
final class CheckRows {

  static final String HEADER = "new_la_code,la_name,term,check,asked,outcome,reason";

  private CheckRows() {}

  /** One row for each check of each return, in the order asked. */
  static List<List<String>> of(List<CheckRun> runs, Region region) {
    return runs.stream().map(run -> row(run, region)).toList();
  }

  private static List<String> row(CheckRun run, Region region) {
    return List.of(
        run.authority(),
        region.requireAuthority(run.authority()).name(),
        run.term().slug(),
        run.check(),
        Integer.toString(run.asked()),
        run.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        run.reason());
  }
}
