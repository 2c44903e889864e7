package uk.seslip.ehecme.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.transform.TransformOptions;

/** The options of every command that computes on the store. */
final class BatchOptions {

  /** The system property in which {@code spark-submit} hands its master on. */
  private static final String SUBMITTED_MASTER = "spark.master";

  @Mixin private StoreOptions store;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark's master (default: spark-submit's, else this machine).")
  private Optional<String> master = Optional.empty();

  Definitions readDefinitions() {
    return store.readDefinitions();
  }

  LocalDate asOf() {
    return store.asOf();
  }

  Path config() {
    return store.config();
  }

  Place out() {
    return store.out();
  }

  boolean isQuiet() {
    return store.isQuiet();
  }

  /** Where history is kept and where it is computed. */
  TransformOptions transformOptions() {
    return new TransformOptions(store.location(), master(), Version.number());
  }

  /** What was asked for here, else what {@code spark-submit} was asked for. */
  private String master() {
    return master
        .or(() -> Optional.ofNullable(System.getProperty(SUBMITTED_MASTER)))
        .orElse(TransformOptions.THIS_MACHINE);
  }
}
