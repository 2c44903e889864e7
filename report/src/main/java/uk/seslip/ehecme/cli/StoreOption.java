package uk.seslip.ehecme.cli;

import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that reads what was kept of earlier terms. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "URI",
      converter = PlaceConverter.class,
      description = "Where the history is kept, a folder or any Hadoop URI (default: OUT/store).")
  private Optional<Place> store = Optional.empty();

  /** Whether somebody named a store. */
  boolean isGiven() {
    return store.isPresent();
  }

  /** The store that was named, or the one in a folder. */
  URI locationIn(Place out) {
    return store.orElseGet(() -> out.below("store")).address();
  }
}
