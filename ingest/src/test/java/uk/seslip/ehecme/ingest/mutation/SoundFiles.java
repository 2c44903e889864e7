package uk.seslip.ehecme.ingest.mutation;

import static uk.seslip.ehecme.ingest.mess.MessBook.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import uk.seslip.ehecme.ingest.faults.TinyCsv;
import uk.seslip.ehecme.ingest.faults.TinyReturn;
import uk.seslip.ehecme.ingest.mess.MessBook;

/**
 * The files that are broken: the standard layout and a free one, with zeros, signs, numbers as text
 * and, where POI writes, a formula.
 */
final class SoundFiles {

  private static final List<String> REASONS =
      List.of(
          "Reason|EHE|CME",
          "Mental health|31|<5",
          "Lifestyle|'1,450|",
          "Religious|x|",
          "Other|0|7",
          "Unknown|'12 |0");

  private SoundFiles() {}

  /** Writes the sound file of a name; the ending says in which format. */
  static void write(Path file) {
    if (file.getFileName().toString().endsWith(".csv")) {
      writeText(file);
    } else {
      book().write(file);
    }
  }

  private static void writeText(Path file) {
    boolean free = file.getFileName().toString().startsWith("free");
    String text =
        free
            ? "Authority,Medway\nTerm,Autumn 2026/27\n\n"
                + REASONS.stream()
                    .map(row -> row.replace(",", ""))
                    .map(row -> row.replace("|", ",").replace("'", ""))
                    .collect(Collectors.joining("\n"))
                + "\n"
            : TinyCsv.text(TinyReturn.sound().value("ehe_sao_revoked", "0"));
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static MessBook book() {
    TinyReturn sound = TinyReturn.sound().value("ehe_sao_revoked", "0");
    List<String> cover = new ArrayList<>();
    sound.cover().forEach((label, text) -> cover.add(label + "|'" + text));
    return new MessBook(
        List.of(
            new MessBook.MessSheet("Cover", cover),
            items("EHE", sound),
            items("CME", sound),
            new MessBook.MessSheet("Reasons", REASONS),
            sheet("Restated", "Item id|Period|Value", "ehe_census|Autumn 2025/26|391")),
        SoundFiles::calculate);
  }

  private static MessBook.MessSheet items(String name, TinyReturn sound) {
    List<String> rows = new ArrayList<>(List.of(name, "", "", "Item id|Period|Value|Note"));
    for (TinyReturn.Row row : sound.only(name).rows()) {
      rows.add(row.item() + "|" + row.period() + "|" + row.value() + "|");
    }
    return new MessBook.MessSheet(name, rows);
  }

  /** The first figure of EHE becomes a formula with the value that it had. */
  private static void calculate(Workbook book) {
    Cell total = book.getSheet("EHE").getRow(4).getCell(2);
    total.setCellFormula("SUM(C6:C8)");
    book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(total);
  }
}
