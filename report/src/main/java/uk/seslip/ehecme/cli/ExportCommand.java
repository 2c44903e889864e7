package uk.seslip.ehecme.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.report.OpenData;
import uk.seslip.ehecme.transform.Released;
import uk.seslip.ehecme.transform.screen.ScreenReport;
import uk.seslip.ehecme.transform.screen.Screener;

/** Writes a tier's open data anew from what its last run released, or screens any such pair. */
@Command(
    name = "export",
    description = {
      "Write the open-data files of a tier again, screened as DfE screens them,",
      "or screen any pair of such files. Without Spark."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;
  @Mixin private TermOption asked;

  @Option(
      names = "--tier",
      paramLabel = "TIER",
      description = "Who it is for: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private TierChoice tier = TierChoice.PARTNER;

  @Option(
      names = "--screen",
      paramLabel = "FILE",
      description =
          "Write nothing: screen this data file with the .meta.csv beside it"
              + " (docs/screener.md lists the checks).")
  private Optional<Path> file = Optional.empty();

  @Override
  public Integer call() throws IOException {
    List<ScreenReport> reports = file.isPresent() ? List.of(screen(file.get())) : export();
    boolean isPassed = reports.stream().allMatch(ScreenReport::isPassed);
    return (isPassed ? ExitCode.NOTHING_TO_DO : ExitCode.SOMEONE_MUST_ACT).number();
  }

  private ScreenReport screen(Path data) {
    if (!Files.isRegularFile(data)) {
      throw new ParameterException(spec.commandLine(), "there is no file " + data);
    }
    ScreenReport report = Screener.screen(data);
    print(ScreenTable.lines(report));
    return report;
  }

  private List<ScreenReport> export() throws IOException {
    Definitions definitions = options.readDefinitions();
    Term term = asked.choose(definitions, options.asOf());
    List<ScreenReport> all = new ArrayList<>();
    for (Tier one : tier.tiers()) {
      all.addAll(export(definitions, term, one));
    }
    return all;
  }

  private List<ScreenReport> export(Definitions definitions, Term term, Tier one)
      throws IOException {
    Path folder = options.folder(term);
    List<ScreenReport> reports =
        OpenData.export(new Released(options.location(), definitions, one).dataset(term), folder);
    for (ScreenReport report : reports) {
      print(report.isPassed() ? List.of(ScreenTable.sentence(report)) : ScreenTable.lines(report));
    }
    Path data = folder.resolve("publish").resolve(one.slug()).resolve("data");
    boolean isPassed = reports.stream().allMatch(ScreenReport::isPassed);
    print(
        List.of(
            isPassed
                ? "The " + one.slug() + " open data for " + term.label() + ": " + data
                : "Nothing was put into " + data + "."));
    return reports;
  }

  private void print(List<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
  }
}
