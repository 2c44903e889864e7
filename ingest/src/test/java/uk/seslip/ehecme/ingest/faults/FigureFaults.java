package uk.seslip.ehecme.ingest.faults;

import java.util.List;

/** Faults of single figures, and of figures that do not fit each other. */
final class FigureFaults {

  private static final TinyReturn SOUND = TinyReturn.sound();
  private static final String FEMALE = "ehe_census/Sex/Female";
  private static final String MALE = "ehe_census/Sex/Male";
  private static final String UNKNOWN = "ehe_census/Sex/Unknown";
  private static final String TOTAL = "F5";
  private static final String STARTS = "F10";
  private static final String LAST_ROW = "15";

  private FigureFaults() {}

  static List<Fault> all() {
    return List.of(
        fault("not_a_number", STARTS, SOUND.value("ehe_starts", "about forty")),
        fault("decimal_number", STARTS, SOUND.value("ehe_starts", "250.5")),
        fault("negative_number", "F8", SOUND.value(MALE, "200").value(UNKNOWN, "-5")),
        fault("wrong_period", STARTS, SOUND.period("ehe_starts", "2024/25")),
        fault("unknown_item", "A" + LAST_ROW, SOUND.plus("ehe_census/Sex/Femal", "3")),
        fault(
            "outside_school_age", "F" + LAST_ROW, SOUND.plus("ehe_census/Year group/Year 12", "7")),
        fault("duplicate_row", "F" + LAST_ROW, SOUND.plus(FEMALE, "210")),
        fault("total_not_sum_of_parts", TOTAL, SOUND.value(FEMALE, "204")),
        fault(
            "unknown_share_high",
            TOTAL,
            SOUND.value(FEMALE, "130").value(MALE, "125").value(UNKNOWN, "145")),
        fault("census_above_any_point", TOTAL, SOUND.value("ehe_any_point", "390")),
        fault("starts_equal_any_point", STARTS, SOUND.value("ehe_starts", "600")),
        fault("sao_revoked_above_issued", "F14", SOUND.value("ehe_sao_revoked", "20")),
        fault(
            "returns_and_leavers_above_any_point",
            "F9",
            SOUND.value("ehe_returns_to_school", "590")),
        fault("formula_without_value", STARTS, SOUND.value("ehe_starts", "=200+50")),
        fault("not_reported", "", SOUND.value("ehe_starts", "")));
  }

  private static Fault fault(String code, String cell, TinyReturn tiny) {
    return new Fault(
        code, "EHE", cell, folder -> TinyWorkbook.write(folder.resolve("medway.xlsx"), tiny));
  }
}
