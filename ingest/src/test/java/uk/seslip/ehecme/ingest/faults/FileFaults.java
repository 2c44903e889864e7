package uk.seslip.ehecme.ingest.faults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Faults of whole files: how they are written, what else is in them, how they go together. */
final class FileFaults {

  private static final TinyReturn SOUND = TinyReturn.sound();
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String STARTS = "ehe_starts";

  private FileFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("unreadable_file", "", "", FileFaults::truncated),
        new Fault("empty_folder", "", "", folder -> write(folder, ".gitkeep", "")),
        new Fault("ignored_file", "", "", FileFaults::withMinutes),
        new Fault("child_level_data", "", "C1", FileFaults::childLevel),
        new Fault("overlapping_files", "", "L2", FileFaults::overlapping),
        new Fault("superseded", "", "", FileFaults::resubmitted),
        new Fault("resubmission_without_change", "", "", FileFaults::sentTwice),
        new Fault("ragged_row", "", "G7", text(SOUND.value(STARTS, "1,250"))),
        new Fault("stray_quotes", "", "", text(SOUND.note(STARTS, "\"see \"Note\" below\""))),
        new Fault("encoding_assumed", "", "", FileFaults::windows),
        new Fault("missing_column", "EHE", "A4", book(FileFaults::misspellValue)),
        new Fault("hidden_sheet", "CME", "", book(book -> book.setSheetHidden(2, true))),
        new Fault("ignored_sheet", "Working", "", book(FileFaults::addWorkingSheet)),
        new Fault("macros_not_run", "", "", FileFaults::withMacros),
        new Fault("formula_value", "EHE", "F5", book(FileFaults::calculateTotal)),
        new Fault("reply_without_query", "Confirm", "B2", book(replying("Checked and right"))),
        new Fault("reply_dropped", "Confirm", "B2", book(replying("his mother told us in May"))),
        new Fault("unknown_answer", "Practice", "C5", FileFaults::freeAnswer));
  }

  private static Consumer<Path> text(TinyReturn tiny) {
    return folder -> TinyCsv.write(folder.resolve("medway.csv"), tiny);
  }

  private static Consumer<Path> book(Consumer<Workbook> change) {
    return folder -> TinyWorkbook.write(folder.resolve("medway.xlsx"), SOUND, change);
  }

  private static void truncated(Path folder) {
    Path file = folder.resolve("medway.xlsx");
    TinyWorkbook.write(file, SOUND);
    try {
      byte[] whole = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void withMacros(Path folder) {
    TinyWorkbook.write(
        folder.resolve("medway.xlsm"),
        SOUND,
        workbook -> {
          try {
            ((XSSFWorkbook) workbook).setVBAProject(new ByteArrayInputStream(MacroProject.part()));
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  private static void withMinutes(Path folder) {
    text(SOUND).accept(folder);
    write(folder, "minutes.md", "Notes of the group's meeting.\n");
  }

  /** The headings of a list of children; the values are no child's. */
  private static void childLevel(Path folder) {
    write(folder, "medway.csv", "new_la_code,term,UPN,reason\nE06000035,Autumn 2026/27,-,Other\n");
  }

  private static void overlapping(Path folder) {
    TinyReturn unversioned = SOUND.cover("Return version", "");
    TinyCsv.write(folder.resolve("medway-a.csv"), unversioned.only("EHE"));
    TinyCsv.write(folder.resolve("medway-b.csv"), unversioned);
  }

  private static void resubmitted(Path folder) {
    TinyCsv.write(folder.resolve("medway-v1.csv"), SOUND);
    TinyReturn second = SOUND.cover("Return version", "2").cover("Date returned", "2026-11-02");
    TinyCsv.write(folder.resolve("medway-v2.csv"), second.value(STARTS, "251"));
  }

  private static void sentTwice(Path folder) {
    TinyCsv.write(folder.resolve("medway-v1.csv"), SOUND);
    TinyCsv.write(folder.resolve("medway-v2.csv"), SOUND.cover("Return version", "2"));
  }

  private static void windows(Path folder) {
    TinyReturn noted = SOUND.note(STARTS, "£ figures are elsewhere");
    TinyCsv.write(folder.resolve("medway.csv"), noted, text -> text, WINDOWS);
  }

  private static void misspellValue(Workbook workbook) {
    workbook.getSheet("EHE").getRow(3).getCell(5).setCellValue("Valeu");
  }

  private static void addWorkingSheet(Workbook workbook) {
    workbook.createSheet("Working").createRow(0).createCell(0).setCellValue("205 + 190 + 5");
  }

  private static Consumer<Workbook> replying(String reply) {
    return workbook -> ReplySheet.add(workbook, "00000000-0000", reply);
  }

  private static void calculateTotal(Workbook workbook) {
    workbook.getSheet("EHE").getRow(4).getCell(5).setCellFormula("F6+F7+F8");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  private static void freeAnswer(Path folder) {
    TinyWorkbook.write(folder.resolve("medway.xlsx"), SOUND.answer("day_threshold", "12"));
  }

  private static void write(Path folder, String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
