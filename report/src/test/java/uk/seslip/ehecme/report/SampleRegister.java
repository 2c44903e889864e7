package uk.seslip.ehecme.report;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

/** A small register with a stock, a flow and a regional measure of each kind. */
final class SampleRegister {

  private static final Term FIRST = Term.ofSlug("2021-22-autumn");

  private SampleRegister() {}

  static Register register() {
    return new Register(
        "test-1",
        List.of(
            stock(
                Family.EHE,
                "ehe_census",
                "EHE on census day",
                "children in elective home education",
                List.of("sex", "year_group", "ehe_reason")),
            flow(
                Family.EHE,
                "ehe_any_point",
                "EHE at any point in the year",
                "children in elective home education at any point in the year"),
            flow(
                Family.EHE,
                "ehe_starts",
                "EHE starts in the year",
                "children who started elective home education in the year"),
            stock(
                Family.CME,
                "cme_census",
                "CME on census day",
                "children missing education",
                List.of("sex", "duration", "cme_reason")),
            flow(
                Family.CME,
                "cme_any_point",
                "CME at any point in the year",
                "children missing education at any point in the year"),
            regional(
                "permanent_exclusions",
                "Permanent exclusions in the term",
                "permanent exclusions in the term"),
            regional("managed_moves", "Managed moves in the term", "managed moves in the term")),
        List.of(
            topic("sex", "Sex", false, "Female", "Male", "Unknown"),
            topic(
                "year_group",
                "Year group",
                false,
                "Reception",
                "Year 1",
                "Year 6",
                "Year 7",
                "Year 10",
                "Year 11",
                "Unknown"),
            topic(
                "duration",
                "Duration",
                false,
                "Less than 2 weeks",
                "2 to 4 weeks",
                "12 to 26 weeks",
                "Over 52 weeks",
                "Unknown"),
            topic(
                "ehe_reason",
                "Reason",
                true,
                "Mental health",
                "Philosophical or preferential",
                "Religious",
                "Other",
                "Unknown"),
            topic(
                "cme_reason",
                "Reason",
                true,
                "School application awaiting outcome",
                "Unsuitable elective home education",
                "Believed to have moved to another country",
                "Unknown",
                "Not recorded",
                "Other")));
  }

  private static Measure stock(
      Family family, String id, String label, String noun, List<String> topics) {
    return new Measure(
        id,
        family,
        label,
        noun,
        "The number of " + noun + " recorded by the authority on census day.",
        List.of("children of compulsory school age who live in the area"),
        List.of("pupils on the roll of a school"),
        MeasureKind.STOCK,
        Periodicity.TERM,
        true,
        "Education Act 1996, section 436A",
        "DfE guide, 2025 to 2026",
        Optional.of(id),
        topics,
        FIRST,
        Optional.empty(),
        "1");
  }

  private static Measure flow(Family family, String id, String label, String noun) {
    return new Measure(
        id,
        family,
        label,
        noun,
        "The number of " + noun + ".",
        List.of("each child once"),
        List.of("flexi-schooled pupils"),
        MeasureKind.FLOW,
        Periodicity.ACADEMIC_YEAR,
        true,
        "Education Act 1996, section 436A",
        "DfE guide, 2025 to 2026",
        Optional.of(id),
        List.of(),
        FIRST,
        Optional.empty(),
        "1");
  }

  private static Measure regional(String id, String label, String noun) {
    return new Measure(
        id,
        Family.REGIONAL,
        label,
        noun,
        "The number of " + noun + ".",
        List.of("pupils of state-funded schools"),
        List.of(),
        MeasureKind.FLOW,
        Periodicity.TERM,
        false,
        "Agreed by the group",
        "Agreed scope, 2020",
        Optional.empty(),
        List.of(),
        Term.ofSlug("2025-26-autumn"),
        Optional.empty(),
        "1");
  }

  private static BreakdownTopic topic(
      String id, String name, boolean sensitive, String... categories) {
    return new BreakdownTopic(
        id,
        name,
        sensitive,
        false,
        List.of(categories).stream().map(SampleRegister::category).toList(),
        List.of());
  }

  private static Category category(String label) {
    boolean informative = !List.of("Unknown", "Not recorded", "Other").contains(label);
    return new Category(label, List.of(), FIRST, Optional.empty(), informative, Optional.empty());
  }
}
