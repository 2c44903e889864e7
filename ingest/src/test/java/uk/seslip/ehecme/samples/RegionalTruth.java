package uk.seslip.ehecme.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;

/**
 * The exact regional totals that a correct pipeline must find in the samples: sums of what can be
 * used, with how many authorities they count.
 */
final class RegionalTruth {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator('\n')
          .setHeader("time_period", "time_identifier", "measure", "value", "counted", "expected")
          .get();

  private final int expected;
  private final Map<String, Sum> sums = new TreeMap<>();

  private record Sum(Period period, String measure, int value, int counted) {
    Sum plus(Sum other) {
      return new Sum(period, measure, value + other.value, counted + other.counted);
    }
  }

  RegionalTruth(int expected) {
    this.expected = expected;
  }

  /** Counts the totals of a return that is in use, except measures that are held back. */
  void add(SampleReturn sample) {
    for (SampleReturn.Line line : sample.lines()) {
      if (line.item().breakdown().isTotal()) {
        add(line.item(), isUsed(sample, line) ? line.value() : "");
      }
    }
  }

  private void add(Item item, String value) {
    Measure measure = item.measure();
    boolean number = value.matches("\\d+");
    Sum one =
        new Sum(item.period(), measure.id(), number ? Integer.parseInt(value) : 0, number ? 1 : 0);
    sums.merge(item.period().sortKey() + "|" + measure.id(), one, Sum::plus);
  }

  private static boolean isUsed(SampleReturn sample, SampleReturn.Line line) {
    return !sample.term().equals(SampleTerms.NEWEST)
        || HonestFaults.ERRORS.stream()
            .noneMatch(
                f ->
                    f.authority().equals(sample.authority().name())
                        && f.measure().equals(line.item().measure().id()));
  }

  /** Writes the sums by period and measure. */
  void write(Path file) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (Sum sum : sums.values()) {
        printer.printRecord(
            sum.period().timePeriod(),
            sum.period().timeIdentifier(),
            sum.measure(),
            sum.counted() == 0 ? "" : sum.value(),
            sum.counted(),
            expected);
      }
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
