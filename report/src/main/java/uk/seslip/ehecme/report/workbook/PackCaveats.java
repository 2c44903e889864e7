package uk.seslip.ehecme.report.workbook;

import java.util.List;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.report.workbook.SheetTable.Column;
import uk.seslip.ehecme.transform.CaveatLine;
import uk.seslip.ehecme.transform.PublishedDataset;

/** The sheet of caveats: for which figures each of them holds, what it says and why it fired. */
final class PackCaveats {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Code", 12),
          new Column("Place", 24),
          new Column("Measure", 34),
          new Column("Breakdown topic", 20),
          new Column("Breakdown", 36),
          new Column("Use", 16),
          new Column("Caveat", 28),
          new Column("What it says", 70),
          new Column("Why it holds here", 70),
          new Column("Source", 50));

  private PackCaveats() {}

  /** The sheet. */
  static SheetTable of(PublishedDataset dataset) {
    return new SheetTable(
        "Caveats",
        "Caveats, and the figures they hold for",
        PackWords.ONE_TABLE
            + "All: every breakdown of the topic. A caveat holds for all periods of a figure.",
        COLUMNS,
        CaveatLine.of(dataset, dataset.register().measures()).stream()
            .map(line -> row(dataset, line))
            .toList());
  }

  private static List<SheetCell> row(PublishedDataset dataset, CaveatLine line) {
    Caveat caveat = line.caveat();
    CaveatType type = caveat.type();
    return List.of(
        SheetCell.of(caveat.place()),
        SheetCell.of(PackRows.placeName(dataset, caveat.place())),
        SheetCell.of(dataset.register().requireMeasure(caveat.measure()).label()),
        SheetCell.of(line.topic()),
        SheetCell.of(line.category()),
        SheetCell.of(type.severity().label()),
        SheetCell.of(type.id()),
        SheetCell.of(type.sentence()),
        SheetCell.of(caveat.why()),
        SheetCell.of(type.source()));
  }
}
