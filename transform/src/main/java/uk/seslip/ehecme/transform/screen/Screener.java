package uk.seslip.ehecme.transform.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.transform.screen.Outcome.Failed;
import uk.seslip.ehecme.transform.screen.Outcome.NotRun;

/**
 * Asks of a pair of open-data files what DfE's own screener asks before Explore education
 * statistics takes them (analysts' guide, open data standards; eesyscreener 0.3.1). The data file
 * is read once, row by row, and a second time only where rows seem to be repeated.
 */
public final class Screener {

  private Screener() {}

  /**
   * Screens a data file with the metadata file beside it.
   *
   * @param data the data file
   * @throws java.io.UncheckedIOException when a file cannot be read at all
   */
  public static ScreenReport screen(Path data) {
    PairNames names = PairNames.beside(data);
    Pair pair = Pair.named(names);
    List<ScreenResult> results = new ArrayList<>();
    String stopped = "";
    for (Stage stage : Checks.STAGES) {
      if (stopped.isEmpty() && !stage.equals(Checks.NAMES) && !pair.isRead()) {
        pair = Pair.read(names);
      }
      List<ScreenResult> made = results(stage, pair, stopped);
      results.addAll(made);
      if (made.stream().anyMatch(r -> r.outcome() instanceof Failed)) {
        stopped = "needs ‘" + stage.name() + "’ to pass first";
      }
    }
    return new ScreenReport(names.data(), results);
  }

  /**
   * Screens every pair among some files.
   *
   * @param files data files, their metadata files and others, in any order
   * @return one report for each data file that has its metadata among the files
   */
  public static List<ScreenReport> screenPairs(List<Path> files) {
    return files.stream().filter(file -> isDataFile(file, files)).map(Screener::screen).toList();
  }

  /**
   * Screens every pair among files that are about to be published.
   *
   * @throws ScreenException when one of them is not fit to be published
   */
  public static void requirePassed(List<Path> files) {
    ScreenException.throwUnlessPassed(screenPairs(files));
  }

  /** What each check is for, in the order in which they are made. */
  public static List<CheckWords> checks() {
    return Checks.STAGES.stream()
        .flatMap(stage -> stage.checks().stream())
        .map(check -> Catalogue.words(check.id()))
        .toList();
  }

  private static boolean isDataFile(Path file, List<Path> files) {
    String name = file.getFileName().toString();
    return PairNames.isData(name) && files.contains(file.resolveSibling(PairNames.metaOf(name)));
  }

  private static List<ScreenResult> results(Stage stage, Pair pair, String stopped) {
    return stage.checks().stream()
        .map(
            check ->
                new ScreenResult(
                    Catalogue.words(check.id()),
                    stopped.isEmpty() ? check.of(pair) : new NotRun(stopped)))
        .toList();
  }
}
