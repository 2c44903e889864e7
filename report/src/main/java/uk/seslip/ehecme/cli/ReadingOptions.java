package uk.seslip.ehecme.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Definitions;

/** The options of every command that reads the configuration. */
final class ReadingOptions {

  private static final ZoneId REGIONS_ZONE = ZoneId.of("Europe/London");

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The configuration (default: config, beside the program).")
  private Path config = ProgramHome.resolve("config");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day the run stands on, such as 2026-11-20 (default: today).")
  private Optional<LocalDate> asOf = Optional.empty();

  /** The configuration's folder. */
  Path config() {
    return config;
  }

  /** Reads and checks the whole configuration. */
  Definitions readDefinitions() {
    return DefinitionsReader.read(config);
  }

  /** The day the run stands on; the one place that asks what day it is. */
  LocalDate asOf() {
    return asOf.orElseGet(() -> LocalDate.now(REGIONS_ZONE));
  }
}
