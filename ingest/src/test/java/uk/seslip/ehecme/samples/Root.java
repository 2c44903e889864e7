package uk.seslip.ehecme.samples;

import java.nio.file.Path;
import java.util.Optional;

/** Where the repository lies, as the build says. */
final class Root {
  private Root() {}

  /** The folder that holds {@code config/} and {@code samples/}. */
  static Path folder() {
    return Path.of(Optional.ofNullable(System.getProperty("ehecme.root")).orElse(".."));
  }
}
