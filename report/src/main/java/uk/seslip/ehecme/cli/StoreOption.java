package uk.seslip.ehecme.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that reads what was kept of earlier terms. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "URI",
      description = "Where the history is kept, a folder or any Hadoop URI (default: OUT/store).")
  private Optional<String> store = Optional.empty();

  /** Whether somebody named a store. */
  boolean isGiven() {
    return store.isPresent();
  }

  /** The store that was named, or the one in a folder. */
  URI locationIn(Path out) {
    return store.map(StoreOption::locationOf).orElseGet(() -> out.resolve("store").toUri());
  }

  /** A plain path becomes a file URI; a URI with a scheme of two letters or more stays as it is. */
  private static URI locationOf(String written) {
    return written.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")
        ? URI.create(written)
        : Path.of(written).toAbsolutePath().toUri();
  }
}
