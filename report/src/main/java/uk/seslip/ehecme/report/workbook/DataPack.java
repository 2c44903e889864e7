package uk.seslip.ehecme.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.transform.PublishedDataset;

/**
 * The data pack of one tier: cover, contents, notes, caveats and one tidy sheet for each part of
 * the collection, terms and years apart.
 */
public final class DataPack {

  private DataPack() {}

  /**
   * Writes {@code ehe-cme-<term>.xlsx}.
   *
   * @param folder a folder that exists
   * @return the file
   * @throws IOException when it cannot be written
   */
  public static Path write(PublishedDataset dataset, Path folder) throws IOException {
    List<SheetTable> tables = new ArrayList<>(List.of(PackCaveats.of(dataset)));
    tables.addAll(tables(dataset));
    String title =
        "Home education and children missing education in the "
            + dataset.region().name()
            + ", "
            + dataset.term().label();
    PlainWorkbook workbook = new PlainWorkbook(title, dataset.asOf());
    workbook.addText("Cover", PackWords.cover(title, dataset));
    workbook.addContents("Contents", PackWords.contents(tables));
    workbook.addText("Notes", PackWords.notes(dataset));
    tables.forEach(workbook::addTable);
    Path file = folder.resolve("ehe-cme-" + dataset.term().slug() + ".xlsx");
    workbook.save(file);
    return file;
  }

  private static List<SheetTable> tables(PublishedDataset dataset) {
    return Stream.of(Family.values())
        .flatMap(
            family ->
                Stream.of(Periodicity.values())
                    .map(periodicity -> table(dataset, family, periodicity)))
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  private static SheetTable table(
      PublishedDataset dataset, Family family, Periodicity periodicity) {
    List<Measure> measures =
        dataset.register().measures().stream()
            .filter(m -> m.family() == family && m.periodicity() == periodicity)
            .toList();
    String kind = periodicity == Periodicity.TERM ? "by term" : "by year";
    String name = family.name().charAt(0) + family.name().substring(1).toLowerCase(Locale.ROOT);
    return new SheetTable(
        (family == Family.REGIONAL ? name : family.name()) + " " + kind,
        family.label() + ", " + kind,
        PackWords.ONE_TABLE
            + "Counts are rounded. Number is empty where a symbol stands, and Symbol where a number"
            + " does: see Notes.",
        PackRows.COLUMNS,
        PackRows.of(dataset, measures));
  }
}
