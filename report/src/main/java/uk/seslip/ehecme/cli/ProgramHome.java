package uk.seslip.ehecme.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the configuration and the samples that came with the program. */
final class ProgramHome {

  /** The system property by which the launcher says where the program lies. */
  private static final String PROPERTY = "ehecme.home";

  private ProgramHome() {}

  /** A folder below the working folder if it is there, else the program's own. */
  static Path resolve(String folder) {
    Path here = Path.of(folder);
    String home = System.getProperty(PROPERTY, "");
    return Files.exists(here) || home.isEmpty() ? here : Path.of(home, folder);
  }
}
