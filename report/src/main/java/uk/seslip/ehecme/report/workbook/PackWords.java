package uk.seslip.ehecme.report.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.PublishedDataset;

/** What the data pack says before its tables. */
final class PackWords {

  /** What stands before every table, for readers who do not see the sheet. */
  static final String ONE_TABLE = "This sheet holds one table. ";

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
            + " authorities.",
        "Questions: the regional data lead.");
  }

  /** Each sheet after the contents, and the line that says what it holds. */
  static Map<String, String> contents(List<SheetTable> tables) {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("Notes", "Notes: symbols, limits, definitions");
    tables.forEach(table -> lines.put(table.name(), table.name() + ": " + table.title()));
    return lines;
  }

  /** Symbols, where the limits of comparison stand, and definitions. */
  static List<String> notes(PublishedDataset dataset) {
    Stream<String> symbols =
        Stream.of(
            "Notes",
            "low: a small number, never zero; it stands for 1 to 4",
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
