package uk.seslip.ehecme.report.restricted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Finding;

/** The sentences of a pack. */
final class DfePackWords {

  /** What somebody signs before the figures go into COLLECT. */
  static final List<String> SIGN_OFF =
      List.of(
          "Figures checked against the case system",
          "Queries on the front answered or accepted",
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
    return "Restricted: exact figures of "
        + pack.authority().name()
        + ". Only for that authority and the region's data lead; not for publication.";
  }

  /** The first sheet. */
  static List<String> front(DfePack pack) {
    List<String> lines = new ArrayList<>();
    lines.add(title(pack));
    lines.add(marking(pack));
    lines.add(
        "COLLECT remains the place of submission. This pack is what to have beside you there; it"
            + " submits nothing.");
    lines.add(
        "The wording of the items is reconstructed from what DfE publishes, and their ids are ours."
            + " Check them against the current DfE guide before you submit.");
    lines.add(
        "The checks are proposed checks: COLLECT's own validation rules were not available. Passing"
            + " them does not mean that COLLECT will accept a figure.");
    lines.add(day("Census day", pack.dates().censusDate(), pack) + doubt(pack));
    lines.add(day("Return day", pack.dates().returnDate(), pack));
    lines.add(
        "Most figures are from submission "
            + pack.submission()
            + ". Shared definitions: version "
            + pack.registerVersion()
            + ".");
    lines.add(items(pack));
    lines.addAll(queries(pack));
    return List.copyOf(lines);
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

  private static String day(String what, LocalDate day, DfePack pack) {
    return what + ": " + DayWords.day(day) + ", " + DayWords.when(day, pack.asOf()) + ".";
  }

  private static String doubt(DfePack pack) {
    String other =
        pack.dates()
            .other()
            .map(o -> " Another source says " + DayWords.day(o.date()) + ".")
            .orElse("");
    return (pack.dates().verified() ? "" : " Not confirmed: check it with DfE.") + other;
  }

  private static String items(DfePack pack) {
    long filled = pack.lines().stream().filter(line -> line.figure().isPresent()).count();
    return filled
        + " of "
        + pack.lines().size()
        + " items have a figure or a symbol."
        + (filled < pack.lines().size() ? " An empty value was not returned; it is not zero." : "");
  }

  private static List<String> queries(DfePack pack) {
    List<String> lines = new ArrayList<>();
    lines.add(
        pack.queries().isEmpty()
            ? "No query is open."
            : "Open queries, to correct or confirm before you submit: " + pack.queries().size());
    for (Finding query : pack.queries()) {
      lines.add("• " + query.message() + " (" + query.cell().label() + ")");
    }
    return lines;
  }
}
