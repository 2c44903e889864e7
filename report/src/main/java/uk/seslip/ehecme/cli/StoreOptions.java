package uk.seslip.ehecme.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.History;

/** The options of every command that reads the store or writes beside it. */
final class StoreOptions {

  @Mixin private ReadingOptions reading;

  @Mixin private StoreOption store;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = PlaceConverter.class,
      description = "Where to write; 'run' takes any Hadoop URI (default: ${DEFAULT-VALUE}).")
  private Place out = new Place("out");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--quiet", description = "Say only what someone must act on.")
  private boolean quiet;

  Definitions readDefinitions() {
    return reading.readDefinitions();
  }

  Path config() {
    return reading.config();
  }

  LocalDate asOf() {
    return reading.asOf();
  }

  boolean isQuiet() {
    return quiet;
  }

  /** Where to write, for {@code run}. */
  Place out() {
    return out;
  }

  /** What only the data lead may see of a term. */
  Path restricted(Term term) {
    return folder(term).resolve("restricted");
  }

  /** Everything of a term, on this machine. */
  Path folder(Term term) {
    if (!out.isHere()) {
      throw new ParameterException(
          command.commandLine(), "--out must be a folder of this machine here (only run copies)");
    }
    return out.path().resolve(term.slug());
  }

  /** Where the history is kept. */
  URI location() {
    return store.locationIn(out);
  }

  /** The history, read without Spark. */
  History openHistory(Definitions definitions) {
    return History.open(location(), definitions);
  }
}
