package uk.seslip.ehecme.ingest.faults;

import java.util.List;

/** Faults of what a return says of itself. */
final class CoverFaults {

  private static final TinyReturn SOUND = TinyReturn.sound();
  private static final String NEUTRAL_NAME = "return.xlsx";

  private CoverFaults() {}

  static List<Fault> all() {
    return List.of(
        fault("ambiguous_authority", "B4", NEUTRAL_NAME, named("SCC")),
        fault("unknown_authority", "B4", NEUTRAL_NAME, named("Medwey")),
        fault("unclear_term", "B6", NEUTRAL_NAME, SOUND.cover("Term", "S26")),
        fault("wrong_term", "B6", NEUTRAL_NAME, SOUND.cover("Term", "Summer 2025/26")),
        fault("cover_not_understood", "B7", NEUTRAL_NAME, SOUND.cover("Return version", "final")),
        whole("late_return", SOUND.cover("Date returned", "2026-11-19")),
        whole("returned_before_census", SOUND.cover("Date returned", "2026-09-20")),
        whole("undeclared_break", SOUND.answer("system_change", "Yes, this term")),
        new Fault(
            "file_name_disagrees",
            "",
            "",
            folder -> TinyWorkbook.write(folder.resolve("kent-2026-27-autumn.xlsx"), SOUND)),
        new Fault(
            "nil_return_with_figures",
            "",
            "",
            folder ->
                TinyWorkbook.write(
                    folder.resolve(NEUTRAL_NAME), SOUND.cover("Nil return", "Yes"))));
  }

  private static Fault fault(String code, String cell, String file, TinyReturn tiny) {
    return new Fault(code, "Cover", cell, folder -> TinyWorkbook.write(folder.resolve(file), tiny));
  }

  private static Fault whole(String code, TinyReturn tiny) {
    return new Fault(
        code, "", "", folder -> TinyWorkbook.write(folder.resolve(NEUTRAL_NAME), tiny));
  }

  private static TinyReturn named(String name) {
    return SOUND.cover("Authority", name).cover("Authority code", "");
  }
}
