package uk.seslip.ehecme.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import uk.seslip.ehecme.transform.TransformOptions;

/** The option of every command that can compute on a cluster. */
final class MasterOption {

  /** The system property in which {@code spark-submit} hands its master on. */
  private static final String SUBMITTED = "spark.master";

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark's master (default: spark-submit's, else this machine).")
  private Optional<String> asked = Optional.empty();

  /** What was asked for here, else what {@code spark-submit} was asked for, else this machine. */
  String url() {
    return asked
        .or(() -> Optional.ofNullable(System.getProperty(SUBMITTED)))
        .orElse(TransformOptions.THIS_MACHINE);
  }
}
