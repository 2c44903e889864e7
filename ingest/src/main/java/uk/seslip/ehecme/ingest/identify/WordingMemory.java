package uk.seslip.ehecme.ingest.identify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Remembers what wordings were found to mean, so that each is read once, however often it comes.
 */
final class WordingMemory {

  private final Function<PlacedWording, Optional<Facts>> reader;
  private final Map<PlacedWording, Optional<Facts>> known = new HashMap<>();

  /** A memory of what a reader says, which may ask the memory itself about parts of a wording. */
  WordingMemory(Function<PlacedWording, Optional<Facts>> reader) {
    this.reader = reader;
  }

  /** What a wording means at its place; empty when the reader cannot say. */
  Optional<Facts> find(PlacedWording wording) {
    if (!known.containsKey(wording)) {
      known.put(wording, reader.apply(wording));
    }
    return known.get(wording);
  }
}
