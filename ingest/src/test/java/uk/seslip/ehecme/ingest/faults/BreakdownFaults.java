package uk.seslip.ehecme.ingest.faults;

import java.util.List;

/** Faults of breakdowns, and of returns whose every figure is the same kind of wrong. */
final class BreakdownFaults {

  private static final TinyReturn SOUND = TinyReturn.sound();
  private static final String TOTAL = "F5";
  private static final String FEMALE = "F6";
  private static final String FIRST_NEW = "F15";
  private static final String SETTING = "ehe_starts/Setting prior to EHE/";
  private static final String YEAR_BEFORE = "2025/26";

  private BreakdownFaults() {}

  static List<Fault> all() {
    return List.of(
        fault("percentages_as_counts", TOTAL, sexes("51", "48", "1")),
        fault("part_above_total", FIRST_NEW, starts("Academy", "260")),
        fault("withheld_parts_do_not_fit", TOTAL, sexes("205", "180", "low")),
        fault("total_missing", FEMALE, SOUND.value("ehe_census", "")),
        fault("breakdown_withheld", FEMALE, sexes("x", "x", "x")),
        fault("single_category_holds_all", FEMALE, sexes("400", "0", "0")),
        fault("equal_parts", "F16", filledDown()),
        fault("sex_share_unusual", FEMALE, sexes("300", "95", "5")),
        fault("reception_above_year_1", FIRST_NEW, youngChildren()),
        whole("all_zeros", SOUND.rewriting(value -> "0")),
        whole("rounded_figures", rounded()));
  }

  private static TinyReturn sexes(String female, String male, String unknown) {
    return SOUND
        .value("ehe_census/Sex/Female", female)
        .value("ehe_census/Sex/Male", male)
        .value("ehe_census/Sex/Unknown", unknown);
  }

  private static TinyReturn starts(String setting, String number) {
    return SOUND.plus("EHE", SETTING + setting, YEAR_BEFORE, number);
  }

  private static TinyReturn filledDown() {
    return starts("Academy", "40")
        .plus("EHE", SETTING + "Local authority maintained school", YEAR_BEFORE, "40")
        .plus("EHE", SETTING + "Free school", YEAR_BEFORE, "40")
        .plus("EHE", SETTING + "Independent school", YEAR_BEFORE, "40");
  }

  private static TinyReturn youngChildren() {
    return SOUND
        .plus("ehe_census/Year group/Reception", "40")
        .plus("ehe_census/Year group/Year 1", "20");
  }

  private static TinyReturn rounded() {
    return starts("Academy", "35")
        .plus("EHE", SETTING + "Special school", YEAR_BEFORE, "15")
        .plus("EHE", SETTING + "Free school", YEAR_BEFORE, "20")
        .plus("EHE", SETTING + "Independent school", YEAR_BEFORE, "45")
        .plus("EHE", SETTING + "Pupil referral unit", YEAR_BEFORE, "10")
        .rewriting(
            value -> Long.toString(Math.max(1, Math.round(Integer.parseInt(value) / 5.0)) * 5));
  }

  private static Fault fault(String code, String cell, TinyReturn tiny) {
    return new Fault(
        code, "EHE", cell, folder -> TinyWorkbook.write(folder.resolve("medway.xlsx"), tiny));
  }

  private static Fault whole(String code, TinyReturn tiny) {
    return new Fault(
        code, "", "", folder -> TinyWorkbook.write(folder.resolve("medway.xlsx"), tiny));
  }
}
