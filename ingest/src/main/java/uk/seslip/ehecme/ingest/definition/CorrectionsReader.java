package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Register;

/** Reads the agreed manual corrections. */
final class CorrectionsReader {

  static final String FILE = "corrections.csv";

  private CorrectionsReader() {}

  /** The corrections in the order written. */
  static List<Correction> read(
      ConfigFolder folder, List<String> authorityCodes, Register register) {
    List<Entry> rows =
        folder.csv(
            FILE,
            "authority",
            "period",
            "measure",
            "breakdown_topic",
            "breakdown",
            "from",
            "to",
            "reason",
            "agreed_with",
            "date");
    return Entries.unique(rows, "authority", "period", "measure", "breakdown_topic", "breakdown")
        .stream()
        .map(row -> correction(row, authorityCodes, register))
        .toList();
  }

  private static Correction correction(Entry row, List<String> authorityCodes, Register register) {
    Measure measure = register.requireMeasure(row.requireOneOf("measure", MeasureIds.of(register)));
    return new Correction(
        row.requireOneOf("authority", authorityCodes),
        period(row),
        measure.id(),
        breakdown(row, register, measure),
        row.text("from"),
        row.text("to"),
        row.require("reason"),
        row.require("agreed_with"),
        row.requireDate("date"));
  }

  private static Period period(Entry row) {
    String text = row.require("period");
    if (!text.matches("20\\d\\d/\\d\\d")) {
      return row.requireTerm("period");
    }
    try {
      return AcademicYear.ofTimePeriod(text.replace("/", ""));
    } catch (IllegalArgumentException refused) {
      throw row.fault("period", "is not an academic year", "write it as 2025/26");
    }
  }

  private static Breakdown breakdown(Entry row, Register register, Measure measure) {
    Breakdown breakdown = new Breakdown(row.require("breakdown_topic"), row.require("breakdown"));
    if (breakdown.isTotal()) {
      return breakdown;
    }
    BreakdownTopic topic =
        register
            .findTopic(measure, breakdown.topic())
            .orElseThrow(
                () ->
                    row.fault(
                        "breakdown_topic",
                        "is not asked of " + measure.id(),
                        "use a topic of that measure, or Total"));
    if (!topic.hasLabel(breakdown.category())) {
      throw row.fault("breakdown", "is not in the list of " + topic.name(), "use its spelling");
    }
    return breakdown;
  }
}
