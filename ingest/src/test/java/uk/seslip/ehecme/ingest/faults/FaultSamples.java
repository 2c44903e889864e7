package uk.seslip.ehecme.ingest.faults;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every fault of {@code samples/faults}: a sound return with one thing put wrong.
 *
 * <p>Nothing is random: made again, the files hold the same.
 */
final class FaultSamples {

  private FaultSamples() {}

  /** All faults, by code. */
  static List<Fault> all() {
    return Stream.of(
            CoverFaults.all(),
            FigureFaults.all(),
            BreakdownFaults.all(),
            MeasureFaults.all(),
            HistoryFaults.all(),
            CorrectionFaults.all(),
            FileFaults.all(),
            LayoutFaults.all())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Fault::code))
        .toList();
  }
}
