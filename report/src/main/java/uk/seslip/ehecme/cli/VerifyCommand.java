package uk.seslip.ehecme.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.Verification;
import uk.seslip.ehecme.report.restricted.RestrictedTree;
import uk.seslip.ehecme.report.restricted.RunRecord;
import uk.seslip.ehecme.transform.History;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.Transform;

/** Computes what was published again from the store, and compares. */
@Command(
    name = "verify",
    description = {
      "Compare what was published with its manifest, with the returns and with what the store",
      "gives when it is computed again. Changes nothing."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private BatchOptions options;
  @Mixin private TermOption asked;

  @Option(
      names = "--returns",
      paramLabel = "DIR",
      description = "The folder that the term's returns were read from (default: not compared).")
  private Optional<Path> returns = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress(spec.commandLine().getOut(), options.isQuiet());
    Definitions definitions = options.readDefinitions();
    Term term = asked.choose(definitions, options.asOf());
    Path folder = options.folder(term);
    Path publish = folder.resolve("publish");
    RunRecord run = RestrictedTree.readManifest(folder.resolve("restricted"));
    int differences =
        say(progress, "configuration", ofConfiguration(run, definitions))
            + say(progress, "published files", Verification.ofPublished(run, publish))
            + sayOfReturns(progress, run, definitions)
            + say(progress, "open data computed again", ofData(run, definitions, publish));
    progress.insist(
        differences == 0
            ? "What was published for " + term.label() + " is what the store gives."
            : "Differences: " + differences + ".");
    return (differences == 0 ? ExitCode.NOTHING_TO_DO : ExitCode.SOMEONE_MUST_ACT).number();
  }

  private static int say(Progress progress, String what, List<String> differences) {
    progress.say("The " + what + ": " + (differences.isEmpty() ? "no difference." : "differs."));
    differences.forEach(progress::insist);
    return differences.size();
  }

  private static List<String> ofConfiguration(RunRecord run, Definitions definitions) {
    return run.configuration().equals(definitions.hash())
        ? List.of()
        : List.of("The configuration is another one than that of the run.");
  }

  private int sayOfReturns(Progress progress, RunRecord run, Definitions definitions)
      throws IOException {
    if (returns.isEmpty()) {
      progress.say("The returns: not compared, because no --returns was given.");
      return 0;
    }
    Map<String, String> read = new TreeMap<>();
    History history = History.open(options.transformOptions().store(), definitions);
    for (StoredSubmission stored : history.term(run.term()).submissions()) {
      stored.submission().files().forEach(file -> read.put(file.sha256(), file.name()));
    }
    return say(progress, "returns", Verification.ofReturns(read, returns.get()));
  }

  private List<String> ofData(RunRecord run, Definitions definitions, Path publish)
      throws IOException {
    try (Transform transform = Transform.open(options.transformOptions())) {
      return Verification.ofData(
          transform.recompute(definitions, run.term(), run.asOf(), run.tiers()), publish);
    }
  }
}
