package uk.seslip.ehecme.transform.disclosure;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.AuditReport;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.TestReturns;

/**
 * Measures what disclosure control costs with its audit: for the figures that the newest term
 * brings, and for the whole history of the samples. Started by {@code bench/audit/run}; not a test.
 */
final class AuditCost {

  private static final double NANOS_PER_SECOND = 1e9;

  private AuditCost() {}

  /** Prints one line for each; the first one also pays for a cold machine. */
  public static void main(String[] arguments) {
    List<ExactFigure> history = SampleFigures.wholeHistory();
    List<ExactFigure> newest = history.stream().filter(AuditCost::isNew).toList();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.println("what\tfigures\tquestions\tprograms\tprocessor_s\tclock_s");
    out.println("new\t" + measure(newest));
    out.println("history\t" + measure(history));
  }

  private static boolean isNew(ExactFigure figure) {
    return figure.period().equals(TestReturns.AUTUMN_2026)
        || figure.period().equals(TestReturns.AUTUMN_2026.year().previous());
  }

  private static String measure(List<ExactFigure> figures) {
    long clock = System.nanoTime();
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    AuditReport report =
        DisclosureControl.of(figures, Knowledge.of(TestReturns.DEFINITIONS))
            .protection(Tier.PARTNER)
            .audit();
    return String.format(
        Locale.ROOT,
        "%d\t%d\t%d\t%.1f\t%.1f",
        figures.size(),
        report.questions(),
        report.programs(),
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor)
            / NANOS_PER_SECOND,
        (System.nanoTime() - clock) / NANOS_PER_SECOND);
  }
}
