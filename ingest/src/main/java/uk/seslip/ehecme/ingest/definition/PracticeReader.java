package uk.seslip.ehecme.ingest.definition;

import java.util.HashSet;
import java.util.List;
import uk.seslip.ehecme.model.PracticeQuestion;

/** Reads the questions on how each authority counts. */
final class PracticeReader {

  static final String FILE = "practice.yml";

  private static final List<String> KEYS = List.of("id", "text", "options", "why");

  private PracticeReader() {}

  /** The questions in the order asked. */
  static List<PracticeQuestion> read(ConfigFolder folder) {
    List<YamlNode> nodes = folder.yaml(FILE).checked(List.of("questions")).get("questions").items();
    List<Entry> entries = nodes.stream().map(node -> node.entry(KEYS)).toList();
    return Entries.unique(entries, "id").stream().map(PracticeReader::question).toList();
  }

  private static PracticeQuestion question(Entry entry) {
    List<String> options = entry.items("options");
    if (options.size() < 2 || new HashSet<>(options).size() < options.size()) {
      throw entry.fault("id", "needs two or more different options", "correct its options");
    }
    return new PracticeQuestion(
        entry.require("id"), entry.require("text"), options, entry.require("why"));
  }
}
