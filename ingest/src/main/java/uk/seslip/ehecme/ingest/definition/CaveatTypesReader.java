package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.CaveatSeverity;
import uk.seslip.ehecme.model.CaveatType;

/** Reads the catalogue of caveats. */
final class CaveatTypesReader {

  static final String FILE = "caveats.yml";

  private static final List<String> KEYS =
      List.of("id", "level", "severity", "trigger", "text", "source");
  private static final List<String> LEVELS =
      List.of("figure", "authority", "pair", "term", "region");

  private CaveatTypesReader() {}

  /** The kinds of caveat in the order written. */
  static List<CaveatType> read(ConfigFolder folder) {
    List<YamlNode> nodes = folder.yaml(FILE).checked(List.of("caveats")).get("caveats").items();
    List<Entry> entries = nodes.stream().map(node -> node.entry(KEYS)).toList();
    return Entries.unique(entries, "id").stream().map(CaveatTypesReader::type).toList();
  }

  private static CaveatType type(Entry entry) {
    if (!entry.require("text").contains("{why}")) {
      throw entry.fault("id", "has no {why} in its text", "say where the reason belongs");
    }
    return new CaveatType(
        entry.require("id"),
        entry.requireOneOf("level", LEVELS),
        entry.requireChoice("severity", CaveatSeverity.class),
        entry.require("trigger"),
        entry.require("text"),
        entry.require("source"));
  }
}
