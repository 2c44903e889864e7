package uk.seslip.ehecme.report.restricted;

import java.time.LocalDate;
import java.util.List;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Finding;

/** The names of a pack's sheets and its sentences. */
final class DfePackWords {

  static final String CHECKS = "Checks";
  static final String EXPLANATIONS = "Explanations";
  static final String RECONCILIATION = "Reconciliation";
  static final String SIGN_OFF = "Sign-off";

  static final String COLLECT =
      "COLLECT remains the place of submission. This pack is what to have beside you there; it"
          + " submits nothing.";

  static final String WORDING =
      "The wording of the items is reconstructed from what DfE publishes, and their ids are ours."
          + " Check them against the current DfE guide before you submit.";

  static final String PROPOSED =
      "The checks are proposed checks: COLLECT's own validation rules were not available. Passing"
          + " them does not mean that COLLECT will accept a figure.";

  /** What somebody signs before the figures go into COLLECT. */
  static final List<String> STEPS =
      List.of(
          "Figures checked against the case system",
          "Open queries answered or accepted",
          "Item wording checked against the current DfE guide",
          "Approved for submission by the accountable officer",
          "Entered in COLLECT, and COLLECT's own validation cleared");

  private DfePackWords() {}

  /** The pack's name. */
  static String title(DfePack pack) {
    return "DfE return pack: " + pack.authority().name() + ", " + pack.dates().term().label();
  }

  /** What every sheet says. */
  static String marking(DfePack pack) {
    return "Restricted: exact figures, for "
        + pack.authority().name()
        + " and the region's data lead only. Not for publication.";
  }

  /** Census day, how far it is, and whether it is sure. */
  static String census(DfePack pack) {
    String other =
        pack.dates()
            .other()
            .map(o -> " Another source says " + DayWords.day(o.date()) + ".")
            .orElse("");
    String doubt = pack.dates().verified() ? "" : " Not confirmed: check it with DfE.";
    return day(pack.dates().censusDate(), pack) + doubt + other;
  }

  /** A day and how far it is. */
  static String day(LocalDate day, DfePack pack) {
    return DayWords.day(day) + ", " + DayWords.when(day, pack.asOf()) + ".";
  }

  /** How many items have a value. */
  static String items(DfePack pack) {
    long filled = pack.lines().stream().filter(line -> line.figure().isPresent()).count();
    return filled
        + " of "
        + pack.lines().size()
        + " have a figure or a symbol."
        + (filled < pack.lines().size() ? " An empty value was not returned; it is not zero." : "");
  }

  /** What the pack was made from. */
  static String source(DfePack pack) {
    return "Submission "
        + pack.submission()
        + "; shared definitions, version "
        + pack.registerVersion()
        + ".";
  }

  /** Where a query stands. */
  static String place(Finding query) {
    return query.item().isEmpty() ? query.cell().label() : query.item();
  }

  /** What came of a check, in words. */
  static String outcome(CheckRun.Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "passed";
      case FOUND -> "found something";
      case COULD_NOT_RUN -> "could not run";
      case DOES_NOT_APPLY -> "does not apply";
    };
  }
}
