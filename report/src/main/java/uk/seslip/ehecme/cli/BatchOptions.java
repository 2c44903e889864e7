package uk.seslip.ehecme.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.transform.TransformOptions;

/** The options that every command on the store shares. */
final class BatchOptions {

  @Mixin private ReadingOptions reading;

  @Option(
      names = "--store",
      paramLabel = "URI",
      description = "Where the history is kept, a folder or any Hadoop URI (default: OUT/store).")
  private Optional<String> store = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write (default: ${DEFAULT-VALUE}).")
  private Path out = Path.of("out");

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark's master (default: this machine).")
  private String master = TransformOptions.THIS_MACHINE;

  @Option(names = "--quiet", description = "Say only what someone must act on.")
  private boolean quiet;

  Definitions readDefinitions() {
    return reading.readDefinitions();
  }

  LocalDate asOf() {
    return reading.asOf();
  }

  Path out() {
    return out;
  }

  boolean isQuiet() {
    return quiet;
  }

  /** Where history is kept and where it is computed. */
  TransformOptions transformOptions() {
    URI location =
        store.map(BatchOptions::locationOf).orElseGet(() -> out.resolve("store").toUri());
    return new TransformOptions(location, master, Version.number());
  }

  /** A plain path becomes a file URI; a URI with a scheme of two letters or more stays as it is. */
  private static URI locationOf(String written) {
    return written.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")
        ? URI.create(written)
        : Path.of(written).toAbsolutePath().toUri();
  }
}
