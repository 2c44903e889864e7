package uk.seslip.ehecme.ingest.definition;

import java.nio.file.Path;
import uk.seslip.ehecme.model.Definitions;

/** The repository's own configuration, read once for all tests that look at it. */
public final class RealConfiguration {

  private static final Path FOLDER = Path.of("..", "config");
  private static final Definitions DEFINITIONS = DefinitionsReader.read(FOLDER);

  private RealConfiguration() {}

  /** The folder. */
  public static Path folder() {
    return FOLDER;
  }

  /** What it says. */
  public static Definitions definitions() {
    return DEFINITIONS;
  }
}
