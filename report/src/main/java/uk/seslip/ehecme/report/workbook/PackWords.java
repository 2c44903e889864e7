package uk.seslip.ehecme.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.PublishedDataset;

/** What the data pack says before its tables. */
final class PackWords {

  private PackWords() {}

  /** What it is, for whom, of when and from what. */
  static List<String> cover(String title, PublishedDataset dataset) {
    int base = dataset.tier() == Tier.PARTNER ? 5 : 10;
    return List.of(
        title,
        dataset.tier().label() + " edition. Counts are rounded to the nearest " + base + ".",
        dataset.newestCoverage().returned().size()
            + " of "
            + dataset.region().authorities().size()
            + " authorities have figures in use for this term. A missing return is not a zero.",
        "Definitions version "
            + dataset.register().version()
            + ". Program version "
            + dataset.programVersion()
            + ". As of "
            + dataset.asOf()
            + ".",
        "Compare a term only with the same term of earlier years. Read the Notes before comparing"
            + " authorities.");
  }

  /** The sheets and what they hold. */
  static List<String> contents(List<SheetTable> tables) {
    List<String> lines =
        new ArrayList<>(List.of("Contents", "Notes: symbols, limits, definitions"));
    tables.forEach(table -> lines.add(table.name() + ": " + table.title()));
    return lines;
  }

  /** Symbols, where the limits of comparison stand, and definitions. */
  static List<String> notes(PublishedDataset dataset) {
    Stream<String> symbols =
        Stream.of(
            "Notes",
            "low: rounds to nothing but is not nothing; it stands for 1 to 4",
            "c: withheld to protect children",
            "x: not available, such as a missing return",
            "z: does not apply");
    Stream<String> limits =
        Stream.of(
            "Use and Caveats: beside each figure stands how it may be used and which caveats say"
                + " so; the sheet Caveats gives their sentences and why they hold. Do not compare a"
                + " figure where Use says so.");
    Stream<String> definitions = dataset.register().measures().stream().map(PackWords::definition);
    return Stream.of(symbols, limits, definitions).flatMap(lines -> lines).toList();
  }

  private static String definition(Measure measure) {
    return measure.label() + ": " + measure.definition();
  }
}
