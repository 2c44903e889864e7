package uk.seslip.ehecme.transform.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the reference vectors of disclosure control; they are all whole numbers and exact. */
final class SdcVectors {

  private SdcVectors() {}

  /** The cases of a file that are of a kind; at least one. */
  static Stream<JsonNode> of(String file, Predicate<JsonNode> kind) {
    try (InputStream in = SdcVectors.class.getResourceAsStream("/vectors/" + file)) {
      JsonNode cases = new ObjectMapper().readTree(in);
      List<JsonNode> found = StreamSupport.stream(cases.spliterator(), false).filter(kind).toList();
      if (found.isEmpty()) {
        throw new IllegalStateException("no such cases in " + file);
      }
      return found.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The counts of a table without its totals. */
  static int[][] interior(JsonNode vector) {
    return StreamSupport.stream(vector.path("inputs").path("interior").spliterator(), false)
        .map(
            row ->
                StreamSupport.stream(row.spliterator(), false)
                    .mapToInt(JsonNode::intValue)
                    .toArray())
        .toArray(int[][]::new);
  }
}
