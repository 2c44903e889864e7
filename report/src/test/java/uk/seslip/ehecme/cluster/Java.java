package uk.seslip.ehecme.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts Java programs that take Spark from a {@link ProgramFolder} and stay on the loopback. */
final class Java {

  static final String LOOPBACK = "127.0.0.1";

  /** The Java that runs this. */
  static final String PROGRAM = Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Java() {}

  /** Starts one; what it says goes to a file. */
  static Process start(List<String> command, ProgramFolder program, Path log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "SPARK_HOME",
                program.sparkHome().toString(),
                "SPARK_SCALA_VERSION",
                "2.13",
                "SPARK_LOCAL_IP",
                LOOPBACK));
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }
}
