package uk.seslip.ehecme.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingType;
import uk.seslip.ehecme.model.IntakeMemory;
import uk.seslip.ehecme.model.Level;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Responsibility;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Thresholds;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.RestrictedDataset;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.TransformResult;

/** Invented exact figures, findings and coverage to go with the published fixture. */
public final class SampleRestricted {

  /** An exact figure that no published page may ever show. */
  public static final String EXACT = "98765";

  private static final Term TERM = Term.ofSlug("2026-27-autumn");
  private static final String KENT = "E10000016";

  private SampleRestricted() {}

  /** What a run of some tiers hands to report. */
  public static TransformResult result(PublishedDataset... published) {
    return new TransformResult(List.of(published), restricted(published[0]), List.of());
  }

  private static RestrictedDataset restricted(PublishedDataset published) {
    return new RestrictedDataset(
        definitions(published),
        List.of(
            observation("ehe_census", new ObservedValue.Reported(new BigDecimal(EXACT)), "F5"),
            observation("cme_census", new ObservedValue.Withheld(Shorthand.LOW, "<5"), "F6"),
            observation(
                "permanent_exclusions",
                new ObservedValue.Withheld(Shorthand.CONFIDENTIAL, "c"),
                "F7")),
        List.of(),
        List.of(
            finding("total_not_sum_of_parts", Severity.ERROR),
            finding("unknown_share_high", Severity.QUERY),
            finding("superseded", Severity.NOTE)),
        List.of(),
        published.region().authorities().stream().map(a -> coverage(a.code())).toList(),
        List.of());
  }

  private static Definitions definitions(PublishedDataset published) {
    Thresholds none = new Thresholds(Map.of());
    return new Definitions(
        published.region(),
        List.of(),
        List.of(published.calendar()),
        published.register(),
        SampleRegion.populations(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        published.practiceQuestions(),
        List.of(),
        List.of(),
        none,
        none,
        none,
        published.library(),
        published.published(),
        List.of(),
        List.of(),
        List.of(),
        IntakeMemory.empty(),
        "0".repeat(64));
  }

  private static StoredObservation observation(String measure, ObservedValue value, String cell) {
    return new StoredObservation(
        new Observation(
            KENT,
            TERM,
            measure,
            Breakdown.TOTAL,
            value,
            new CellReference("kent.xlsx", "EHE", cell)),
        KENT + "/" + TERM.slug() + "/1",
        LocalDate.of(2026, 10, 28));
  }

  private static Finding finding(String code, Severity severity) {
    return new Finding(
        new FindingType(
            code,
            "What it is",
            severity,
            Level.ITEM,
            Responsibility.AUTHORITY,
            "",
            "",
            "",
            "It matters.",
            "Fix it."),
        Optional.of(KENT),
        Optional.of(TERM),
        Optional.of("ehe_census"),
        "EHE on census day",
        new CellReference("kent.xlsx", "EHE", "F5"),
        "12",
        "13",
        "The parts, with a comma and \"quotes\", do not add up.",
        Optional.empty());
  }

  private static Coverage coverage(String code) {
    boolean missing = code.equals(Datasets.NOT_RETURNED);
    CoverageState state =
        missing
            ? CoverageState.NOT_RECEIVED
            : code.equals(KENT) ? CoverageState.NEEDS_CORRECTION : CoverageState.ACCEPTED;
    return new Coverage(
        code, TERM, state, false, false, missing ? 0 : 1, 90, missing ? 0 : 88, 0, 0);
  }
}
