package uk.seslip.ehecme.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.History;

/** Says what resubmissions and restatements changed in figures that were returned before. */
@Command(
    name = "diff",
    description = "Say what resubmissions and restatements changed, the largest change first.",
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;

  @Option(
      names = "--term",
      paramLabel = "TERM",
      converter = TermConverter.class,
      description = "Only what the returns of this term changed (default: of every term).")
  private Optional<Term> term = Optional.empty();

  @Override
  public Integer call() {
    Definitions definitions = options.readDefinitions();
    History history = options.openHistory(definitions);
    List<FigureChange> changes = term.map(history::changesBy).orElseGet(history::changes);
    PrintWriter out = spec.commandLine().getOut();
    new DiffText(definitions).lines(changes).forEach(out::println);
    return ExitCode.NOTHING_TO_DO.number();
  }
}
