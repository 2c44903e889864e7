package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the reference vectors and compares at each one's stated tolerance. */
final class Vectors {

  private Vectors() {}

  /**
   * One reference case.
   *
   * @param id its name in the file
   * @param inputs what goes in
   * @param expected what comes out
   * @param tolerance the relative tolerance stated; 0 where none is, so exact
   */
  record Vector(String id, JsonNode inputs, JsonNode expected, double tolerance) {

    /** Compares one number with the expected one of that name. */
    void matches(String name, double actual) {
      matches(name, actual, expected.path(name));
    }

    /** Compares a list of numbers with the expected list of that name. */
    void matches(String name, double[] actual) {
      assertThat(actual).as("%s of %s", name, id).hasSize(expected.path(name).size());
      for (int i = 0; i < actual.length; i++) {
        matches(name + "[" + i + "]", actual[i], expected.path(name).path(i));
      }
    }

    void matches(String name, double actual, JsonNode wanted) {
      assertThat(wanted.isNumber()).as("%s of %s is a number", name, id).isTrue();
      double number = wanted.doubleValue();
      assertThat(actual).as("%s of %s", name, id).isEqualTo(number, within(slack(number)));
    }

    /** Values that should be 0 but are a sum in floating point get the tolerance itself. */
    private double slack(double number) {
      return number == 0 ? tolerance * 1e-3 : Math.abs(number) * tolerance;
    }

    /** The series of the case, from index 0, in the autumn. */
    TermSeries series() {
      return TestSeries.of(numbers(inputs.path("y")));
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /** The cases of a file whose id starts with a prefix; at least one. */
  static List<Vector> of(String file, String prefix) {
    List<Vector> found = all(file).filter(vector -> vector.id().startsWith(prefix)).toList();
    assertThat(found).as("cases %s* of %s", prefix, file).isNotEmpty();
    return found;
  }

  /** The case with that id. */
  static Vector one(String file, String id) {
    return of(file, id).get(0);
  }

  static double[] numbers(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .mapToDouble(JsonNode::doubleValue)
        .toArray();
  }

  private static Stream<Vector> all(String file) {
    try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + file)) {
      JsonNode cases = new ObjectMapper().readTree(in);
      return StreamSupport.stream(cases.spliterator(), false).map(Vectors::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vector read(JsonNode node) {
    return new Vector(
        node.path("id").textValue(),
        node.path("inputs"),
        node.path("expected"),
        node.path("relTol").doubleValue());
  }
}
