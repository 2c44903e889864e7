package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.Register;

/** Reads the shared-definitions register. */
final class MeasuresReader {

  static final String FILE = "measures.yml";

  private static final List<String> KEYS =
      List.of(
          "id",
          "family",
          "label",
          "noun",
          "definition",
          "included",
          "excluded",
          "kind",
          "periodicity",
          "rated",
          "legal_basis",
          "source",
          "dfe_item",
          "topics",
          "valid_from",
          "valid_to",
          "version");

  private MeasuresReader() {}

  /** The register, its measures in the order written. */
  static Register read(ConfigFolder folder, List<BreakdownTopic> topics) {
    Map<String, YamlNode> file = folder.yaml(FILE).checked(List.of("version", "measures"));
    List<Entry> entries =
        file.get("measures").items().stream().map(node -> node.entry(KEYS)).toList();
    List<String> topicIds = topics.stream().map(BreakdownTopic::id).toList();
    List<Measure> measures =
        Entries.unique(entries, "id").stream().map(entry -> measure(entry, topicIds)).toList();
    return new Register(file.get("version").text(), measures, topics);
  }

  private static Measure measure(Entry entry, List<String> topicIds) {
    checkTopics(entry, topicIds);
    try {
      return new Measure(
          entry.require("id"),
          entry.requireChoice("family", Family.class),
          entry.require("label"),
          entry.require("noun"),
          entry.require("definition"),
          entry.items("included"),
          entry.items("excluded"),
          entry.requireChoice("kind", MeasureKind.class),
          entry.requireChoice("periodicity", Periodicity.class),
          entry.requireFlag("rated"),
          entry.require("legal_basis"),
          entry.require("source"),
          entry.find("dfe_item"),
          entry.items("topics"),
          entry.requireTerm("valid_from"),
          entry.findTerm("valid_to"),
          entry.require("version"));
    } catch (IllegalArgumentException refused) {
      throw entry.place().fault(refused.getMessage(), "correct the measure");
    }
  }

  private static void checkTopics(Entry entry, List<String> topicIds) {
    for (String topic : entry.items("topics")) {
      if (!topicIds.contains(topic)) {
        throw entry
            .place()
            .fault(
                entry.require("id") + " names the topic '" + topic + "', which is not known",
                "choose one of " + String.join(", ", topicIds));
      }
    }
  }
}
