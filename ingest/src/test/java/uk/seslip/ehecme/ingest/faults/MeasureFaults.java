package uk.seslip.ehecme.ingest.faults;

import static uk.seslip.ehecme.ingest.faults.TinyReturn.TERM;

import java.util.List;

/** Faults of totals that do not fit each other. */
final class MeasureFaults {

  private static final TinyReturn SOUND = TinyReturn.sound();
  private static final String YEAR_BEFORE = "2025/26";
  private static final String CME_TOTAL = "F5";
  private static final String FIRST_NEW = "F10";
  private static final String SECOND_NEW = "F11";
  private static final String WAITING = "Waiting school start";

  private MeasureFaults() {}

  static List<Fault> all() {
    return List.of(
        ehe("census_equals_any_point", "F9", SOUND.value("ehe_any_point", "400")),
        ehe("starts_above_any_point", FIRST_NEW, SOUND.value("ehe_starts", "650")),
        ehe("notices_above_any_point", "F15", notices("700")),
        ehe("sao_issued_above_notices", "F13", notices("2")),
        cme("ehe_equals_cme", CME_TOTAL, allOfEheInCme()),
        cme("cme_over_20_above_census", FIRST_NEW, plus("cme_over_20_school_days", "90")),
        cme("cme_long_cases_disagree", "F18", shortCases()),
        cme("whereabouts_unknown_above_cme", FIRST_NEW, plus("whereabouts_unknown", "90")),
        pair("severe_above_persistent_absence", "persistent_absence", "severe_absence"),
        pair("ebsna_above_persistent_absence", "persistent_absence", "ebsna_supported"),
        pair("exclusions_above_suspensions", "suspensions", "permanent_exclusions"),
        pair("ap_placements_above_places", "ap_places", "ap_placements"),
        ehe("implausible_rate", "F9", SOUND.value("ehe_any_point", "9000")),
        cme("ehe_and_cme_share_breakdown", FIRST_NEW, sameYearGroups()),
        practice("waiting_children_contradicted", "waiting_children_counted", "No", WAITING),
        practice("waiting_children_missing", "waiting_children_counted", "Yes", "Mental health"),
        practice(
            "unsuitable_ehe_contradicted",
            "unsuitable_ehe_switch",
            "Stays in EHE",
            "Unsuitable elective home education"),
        cme(
            "day_threshold_contradicted",
            FIRST_NEW,
            plus("cme_census/Duration/Less than 2 weeks", "10").answer("day_threshold", "20")));
  }

  private static Fault practice(String code, String question, String answer, String reason) {
    return cme(code, FIRST_NEW, plus("cme_census/Reason/" + reason, "25").answer(question, answer));
  }

  private static TinyReturn sameYearGroups() {
    TinyReturn both = SOUND;
    for (int year = 1; year <= 5; year++) {
      String item = "_census/Year group/Year " + year;
      String number = Integer.toString(10 + year);
      both = both.plus("EHE", "ehe" + item, TERM, number).plus("CME", "cme" + item, TERM, number);
    }
    return both;
  }

  private static TinyReturn notices(String number) {
    return SOUND.plus("EHE", "ehe_s437_notices", YEAR_BEFORE, number);
  }

  private static TinyReturn plus(String item, String number) {
    return SOUND.plus("CME", item, TERM, number);
  }

  private static TinyReturn allOfEheInCme() {
    return SOUND
        .value("cme_census", "400")
        .value("cme_census/Sex/Female", "198")
        .value("cme_census/Sex/Male", "199")
        .value("cme_census/Sex/Unknown", "3")
        .value("cme_any_point", "900");
  }

  private static TinyReturn shortCases() {
    return plus("cme_census/Duration/Less than 2 weeks", "40")
        .plus("CME", "cme_census/Duration/2 to 4 weeks", TERM, "20")
        .plus("CME", "cme_census/Duration/4 to 8 weeks", TERM, "10")
        .plus("CME", "cme_census/Duration/8 to 12 weeks", TERM, "5")
        .plus("CME", "cme_census/Duration/12 to 26 weeks", TERM, "2")
        .plus("CME", "cme_census/Duration/26 to 52 weeks", TERM, "2")
        .plus("CME", "cme_census/Duration/Over 52 weeks", TERM, "1")
        .plus("CME", "cme_census/Duration/Unknown", TERM, "0")
        .plus("CME", "cme_over_20_school_days", TERM, "60");
  }

  /** The lesser measure is given the larger number. */
  private static Fault pair(String code, String greater, String lesser) {
    return cme(code, SECOND_NEW, plus(greater, "10").plus("CME", lesser, TERM, "30"));
  }

  private static Fault ehe(String code, String cell, TinyReturn tiny) {
    return fault(code, "EHE", cell, tiny);
  }

  private static Fault cme(String code, String cell, TinyReturn tiny) {
    return fault(code, "CME", cell, tiny);
  }

  private static Fault fault(String code, String sheet, String cell, TinyReturn tiny) {
    return new Fault(
        code, sheet, cell, folder -> TinyWorkbook.write(folder.resolve("medway.xlsx"), tiny));
  }
}
