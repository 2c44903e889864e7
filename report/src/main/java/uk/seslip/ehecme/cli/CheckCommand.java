package uk.seslip.ehecme.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FindingGroups;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.restricted.FindingsDocument;
import uk.seslip.ehecme.transform.History;

/** Checks returns and stores nothing: what an authority runs before it sends. */
@Command(
    name = "check",
    description = "Check returns and store nothing: run it before you send.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ReadingOptions options;
  @Mixin private StoreOption store;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "The files to check; those of one return together.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "How to print: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
        "json and csv have the columns of findings.csv."
      })
  private CheckFormat format = CheckFormat.TABLE;

  @Option(
      names = "--learn",
      description =
          "Print rows for config/mappings for the wordings that were not understood, for a person"
              + " to complete; write nothing.")
  private boolean learn;

  @Override
  public Integer call() {
    requireFiles();
    Definitions definitions = options.readDefinitions();
    if (learn) {
      return learn(definitions);
    }
    History history = openHistory(definitions);
    IngestResult result =
        Ingest.check(
            definitions,
            files,
            options.asOf(),
            (term, authorities) -> history.only(authorities).figuresBefore(term));
    Outcome outcome = new Outcome(definitions, result.findings(), List.of());
    print(result, earlierTerms(result, history), outcome);
    return outcome.exitCode().number();
  }

  private int learn(Definitions definitions) {
    List<String> lines =
        files.stream()
            .flatMap(file -> Ingest.learn(definitions, file, options.asOf()).stream())
            .toList();
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(out::println);
    out.flush();
    return (lines.isEmpty() ? ExitCode.NOTHING_TO_DO : ExitCode.SOMEONE_MUST_ACT).number();
  }

  private static List<Term> earlierTerms(IngestResult result, History history) {
    Set<String> authorities =
        result.submissions().stream().map(Submission::authority).collect(Collectors.toSet());
    return history.only(authorities).terms();
  }

  private void print(IngestResult result, List<Term> earlier, Outcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case CSV -> out.print(FindingsDocument.csv(result.findings()));
      case JSON -> out.print(FindingsDocument.json(result.findings()));
      case TABLE -> {
        FindingTable.lines(result.findings(), groups(result)).forEach(out::println);
        CheckSummary.lines(result, earlier).forEach(out::println);
        out.println(outcome.sentence());
      }
    }
    out.flush();
  }

  private static FindingGroups groups(IngestResult result) {
    return new FindingGroups(result.definitions().register(), result.checks());
  }

  /** What was kept of earlier terms; a store that was named must hold something. */
  private History openHistory(Definitions definitions) {
    URI location = store.locationIn(new Place("out"));
    History history = History.open(location, definitions);
    if (store.isGiven() && history.submissions().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "there is no history in " + location);
    }
    return history;
  }

  private void requireFiles() {
    for (Path file : files) {
      if (Files.notExists(file)) {
        throw new ParameterException(spec.commandLine(), "there is no file " + file);
      }
    }
  }
}
