package uk.seslip.ehecme.report;

import java.time.LocalDate;
import java.util.List;
import uk.seslip.ehecme.model.CaveatSeverity;
import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.model.Succession;
import uk.seslip.ehecme.transform.AreaChange;

/**
 * Invented changes of councils: Kent took over from Medway and from Slough, and Surrey passes to
 * Reading and Wokingham after the day of the run.
 */
public final class SampleChanges {

  /** What must not be done with figures across such a change. */
  public static final String LIMIT =
      "Figures from before and after are of different areas, so the difference means nothing.";

  private static final String KENT = "E10000016";
  private static final String SURREY = "E10000030";

  private SampleChanges() {}

  static List<AreaChange> all() {
    LocalDate past = LocalDate.of(2026, 4, 1);
    LocalDate toCome = LocalDate.of(2027, 4, 1);
    return List.of(
        change("E06000035", KENT, past, "all of it"),
        change("E06000039", KENT, past, "all of it"),
        change(SURREY, "E06000038", toCome, "the western districts"),
        change(SURREY, "E06000041", toCome, "the eastern districts"));
  }

  private static AreaChange change(
      String predecessor, String successor, LocalDate day, String share) {
    return new AreaChange(
        new Succession(predecessor, successor, day, share, "Invented for this test"),
        new CaveatType(
            "BOUNDARY_CHANGE",
            "authority",
            CaveatSeverity.BLOCKING,
            "a change of councils",
            LIMIT + " {why}",
            "successors.csv"));
  }
}
