package uk.seslip.ehecme.transform.screen;

import java.util.List;

/** {@code docs/screener.md}: every check of the open data, why it is made and how to pass it. */
final class ScreenerPage {

  private static final String START =
      """
      # The screener of the open data

      <!-- Made from transform/src/main/resources/uk/seslip/ehecme/transform/screen/checks.csv. Do not edit: run ScreenerPageTest
      with -Dehecme.rewriteDocs=true. -->

      Before a pair of files (data and metadata) is put into `publish/<tier>/data/`, it must pass these checks: on every `run`, on
      every `export`, and for any pair with `ehecme export --screen FILE`. They ask what the screener of *Explore education
      statistics* asks, under its names (DfE's eesyscreener 0.3.1 calls them `check_…` and `precheck_…`), in its order; what DfE
      splits by kind of place or text is one check here. They are our own reading of DfE's open data standards: DfE's own screener
      has the last word.

      A stage that fails ends the screening, because later answers would only repeat it; what then is not checked is said, and
      never counts as passed. A warning does not keep files from being published. Each check has a pair of files with that one
      fault in `samples/screener/`, but for `filter_item_limit`, whose pair is too large and is made when its test runs.
      """;

  private ScreenerPage() {}

  static String of(List<CheckWords> checks) {
    StringBuilder page = new StringBuilder(START);
    String stage = "";
    for (CheckWords check : checks) {
      if (!check.stage().equals(stage)) {
        stage = check.stage();
        page.append("\n## Stage: ").append(stage).append('\n');
      }
      page.append("\n### ").append(check.id()).append("\n\n");
      page.append(check.tests()).append("\n\n");
      page.append("- Why: ").append(check.why()).append('\n');
      page.append("- How to pass it: ").append(check.fix()).append('\n');
    }
    return page.toString();
  }
}
