package uk.seslip.ehecme.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The termly batch: read, check, store, protect, compute, render. */
@Command(
    name = "run",
    description = "The termly batch: read the returns, check, keep, protect, compute and publish.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private BatchOptions options;
  @Mixin private TermOption term;

  @Option(
      names = "--returns",
      paramLabel = "DIR",
      converter = PlaceConverter.class,
      description = {
        "The folder of the term's returns, also as any Hadoop URI",
        "(default: the bundled samples)."
      })
  private Optional<Place> returns = Optional.empty();

  @Option(
      names = "--tier",
      paramLabel = "TIER",
      description = "Who it is for: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private TierChoice tier = TierChoice.PARTNER;

  @Override
  public Integer call() {
    Progress progress = new Progress(spec.commandLine().getOut(), options.isQuiet());
    return new Batch(options, term, returns, tier.tiers(), progress).run().number();
  }
}
