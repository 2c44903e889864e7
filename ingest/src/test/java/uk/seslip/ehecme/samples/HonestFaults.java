package uk.seslip.ehecme.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The faults of the newest term, as busy people make them; each is listed in {@code
 * samples/README.md}. A census above the year's any-point figure needs no fault here: the levels of
 * one authority give it.
 */
final class HonestFaults {
  /** A breakdown that one authority added up wrongly: its measure is not used. */
  static final Planted WRONG_SUM =
      new Planted("total_not_sum_of_parts", "Oxfordshire", "cme_census", "cme_census");

  /** Words in a yellow cell: the measure is not used. */
  static final Planted WORDS =
      new Planted(
          "not_a_number",
          "Wokingham",
          "reduced_timetable_over_6_weeks",
          "reduced_timetable_over_6_weeks");

  /** Every fault that must be corrected before its measure can be used. */
  static final List<Planted> ERRORS = List.of(WRONG_SUM, WORDS);

  private static final LocalDate LATE = LocalDate.of(2026, 11, 5);

  private static final Set<String> LEFT_BLANK =
      Set.of("unexplained_exits", "managed_moves", "ebsna_supported");

  private HonestFaults() {}

  /**
   * A fault in the samples.
   *
   * @param code the finding it must raise
   * @param authority the name of the authority
   * @param itemId where
   * @param measure the measure that is held back
   */
  record Planted(String code, String authority, String itemId, String measure) {}

  /** The return with the faults of its authority put in. */
  static SampleReturn in(SampleReturn honest) {
    return switch (honest.authority().name()) {
      case "Oxfordshire" ->
          honest.withValues(
              Map.of("cme_census", Integer.toString(honest.number("cme_census") + 9)));
      case "East Sussex" -> honest.withVersion(1, LATE);
      case "Wokingham" ->
          honest.withValues(Map.of("reduced_timetable_over_6_weeks", "about forty"));
      case "Windsor and Maidenhead" ->
          honest.rewriting(
              item -> item.measure().id().equals("cme_census") && !item.breakdown().isTotal(),
              HonestFaults::hidden);
      case "Buckinghamshire" ->
          honest.rewriting(item -> LEFT_BLANK.contains(item.id()), value -> "");
      case "Surrey" ->
          honest.rewriting(
              item -> item.breakdown().topic().equals("Social care status"), value -> "x");
      case "Slough" ->
          honest
              .withValues(Map.of("ombudsman_s19_complaints", "n/a"))
              .withNote("ombudsman_s19_complaints", "Held by the complaints team");
      default -> honest;
    };
  }

  private static String hidden(String value) {
    return value.matches("[1-4]") ? "<5" : value;
  }
}
