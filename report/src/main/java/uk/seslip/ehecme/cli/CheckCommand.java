package uk.seslip.ehecme.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Severity;

/** Checks returns and stores nothing: what an authority runs before it sends. */
@Command(
    name = "check",
    description = "Check returns and store nothing: run it before you send.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ReadingOptions options;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to check.")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    requireFiles();
    Definitions definitions = options.readDefinitions();
    List<Finding> findings = new ArrayList<>();
    for (Path file : files) {
      findings.addAll(Ingest.check(definitions, file, options.asOf()).findings());
    }
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(finding -> FindingText.lines(finding).forEach(out::println));
    Outcome outcome = new Outcome(definitions, findings, List.of());
    out.println(outcome.sentence());
    boolean asks = outcome.count(Severity.ERROR) + outcome.count(Severity.QUERY) > 0;
    return (asks ? ExitCode.SOMEONE_MUST_ACT : ExitCode.NOTHING_TO_DO).number();
  }

  private void requireFiles() {
    for (Path file : files) {
      if (Files.notExists(file)) {
        throw new ParameterException(spec.commandLine(), "there is no file " + file);
      }
    }
  }
}
