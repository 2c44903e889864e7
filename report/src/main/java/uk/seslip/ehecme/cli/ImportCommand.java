package uk.seslip.ehecme.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.transform.Transform;

/** Loads past terms into the store: any mix of terms, checked as a run checks, nothing rendered. */
@Command(
    name = "import",
    description = "Load past terms into the store: any mix of terms, checked, nothing rendered.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private BatchOptions options;

  @Parameters(
      paramLabel = "DIR",
      converter = PlaceConverter.class,
      description = "The folder that holds the past terms' files, also as any Hadoop URI.")
  private Place folder;

  @Override
  public Integer call() {
    Progress progress = new Progress(spec.commandLine().getOut(), options.isQuiet());
    Definitions definitions = options.readDefinitions();
    try (Transform transform = Transform.open(options.transformOptions())) {
      IngestResult history =
          Ingest.importHistory(
              definitions,
              transform.folders().returns(folder.address(), options.config()),
              options.asOf());
      List<String> added = transform.store(history);
      transform.awaitStored();
      transform.addFindings(history);
      progress.say(
          added.size()
              + " submissions added, "
              + (history.submissions().size() - added.size())
              + " known already.");
      Outcome outcome = new Outcome(definitions, history.findings(), List.of());
      progress.insist(outcome.sentence());
      return outcome.exitCode().number();
    }
  }
}
