package uk.seslip.ehecme.ingest.definition;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.DurationBand;
import uk.seslip.ehecme.model.ExtractColumn;
import uk.seslip.ehecme.model.ExtractContent;
import uk.seslip.ehecme.model.ExtractDefinition;
import uk.seslip.ehecme.model.ExtractEnding;
import uk.seslip.ehecme.model.ExtractEvent;
import uk.seslip.ehecme.model.ExtractFamily;

/** Reads how a child-level extract is read: {@code extract.yml} and {@code mappings/extract}. */
public final class ExtractDefinitionReader {

  static final String FILE = "extract.yml";

  private static final List<String> PARTS =
      List.of("version", "columns", "families", "endings", "durations");
  private static final List<String> FAMILY =
      List.of(
          "id",
          "label",
          "legal_basis",
          "in_force_from",
          "spellings",
          "excludes",
          "topics",
          "measures");

  /** What may be an item of the return; ends of any kind are none. */
  private static final List<ExtractEvent> ITEMS =
      Arrays.stream(ExtractEvent.values()).filter(e -> e != ExtractEvent.ENDS).toList();

  private final Definitions definitions;
  private final List<String> topics;

  private ExtractDefinitionReader(Definitions definitions) {
    this.definitions = definitions;
    this.topics = definitions.register().topics().stream().map(BreakdownTopic::id).toList();
  }

  /**
   * The definition that a folder holds.
   *
   * @param definitions what else the folder says
   * @throws ConfigurationException at the first fault, naming file, line and what to do
   */
  public static ExtractDefinition read(Path configDir, Definitions definitions) {
    return new ExtractDefinitionReader(definitions).read(new ConfigFolder(configDir));
  }

  private ExtractDefinition read(ConfigFolder folder) {
    Map<String, YamlNode> file = folder.yaml(FILE).checked(PARTS);
    List<ExtractColumn> columns = file.get("columns").items().stream().map(this::column).toList();
    requireOneOfEach(file.get("columns").place(), columns);
    List<ExtractFamily> families = file.get("families").items().stream().map(this::family).toList();
    List<ExtractEnding> endings =
        file.get("endings").items().stream().map(ExtractDefinitionReader::ending).toList();
    Map<String, YamlNode> durations = file.get("durations").checked(List.of("topic", "bands"));
    String topic = durations.get("topic").text();
    requireAll(durations.get("topic").place(), List.of(topic), topics, "topic");
    return new ExtractDefinition(
        file.get("version").text(),
        columns,
        families,
        endings,
        topic,
        bands(durations.get("bands"), topic),
        ExtractMappingsReader.read(folder, definitions.region(), columns));
  }

  /** Every extract has what tells children and days apart; answers can be many or none. */
  private static void requireOneOfEach(Place place, List<ExtractColumn> columns) {
    for (ExtractContent content : ExtractContent.values()) {
      long holders = columns.stream().filter(column -> column.content() == content).count();
      if (content != ExtractContent.CATEGORY && holders != 1) {
        throw place.fault(
            holders + " columns hold " + content.name().toLowerCase(Locale.ROOT),
            "let exactly one hold it");
      }
    }
  }

  private ExtractColumn column(YamlNode node) {
    Entry entry = node.entry(List.of("id", "holds", "required", "headings", "topics"));
    requireAll(entry.place(), entry.items("topics"), topics, "topic");
    ExtractContent content = entry.requireChoice("holds", ExtractContent.class);
    if (entry.items("topics").isEmpty() == (content == ExtractContent.CATEGORY)) {
      throw entry.place().fault("topics do not fit what the column holds", "name its lists");
    }
    return new ExtractColumn(
        entry.require("id"),
        content,
        entry.requireFlag("required"),
        entry.items("headings"),
        entry.items("topics"));
  }

  private ExtractFamily family(YamlNode node) {
    Map<String, YamlNode> values = node.checked(FAMILY);
    Entry entry =
        new YamlNode.Mapping(node.place(), without(values))
            .entry(FAMILY.subList(0, FAMILY.size() - 1));
    requireAll(entry.place(), entry.items("topics"), topics, "topic");
    return new ExtractFamily(
        entry.require("id"),
        entry.require("label"),
        entry.require("legal_basis"),
        entry.findTerm("in_force_from"),
        entry.items("spellings"),
        entry.items("excludes"),
        entry.items("topics"),
        measures(values.get("measures")));
  }

  private static Map<String, YamlNode> without(Map<String, YamlNode> values) {
    Map<String, YamlNode> rest = new LinkedHashMap<>(values);
    rest.remove("measures");
    return rest;
  }

  private Map<ExtractEvent, String> measures(YamlNode node) {
    List<String> keys = ITEMS.stream().map(ExtractEvent::key).toList();
    Entry entry = node.entry(keys);
    Map<ExtractEvent, String> measures = new EnumMap<>(ExtractEvent.class);
    for (ExtractEvent event : ITEMS) {
      if (entry.find(event.key()).isPresent()) {
        measures.put(event, entry.requireOneOf(event.key(), MeasureIds.of(definitions.register())));
      }
    }
    return measures;
  }

  private static ExtractEnding ending(YamlNode node) {
    Entry entry = node.entry(List.of("id", "spellings"));
    List<String> ids = List.of("returned_to_school", "left_area", "other");
    return new ExtractEnding(entry.requireOneOf("id", ids), entry.items("spellings"));
  }

  private List<DurationBand> bands(YamlNode node, String topic) {
    BreakdownTopic list = definitions.register().requireTopic(topic);
    List<Entry> entries =
        node.items().stream().map(n -> n.entry(List.of("category", "up_to_days"))).toList();
    return IntStream.range(0, entries.size())
        .mapToObj(i -> band(entries.get(i), list, i == entries.size() - 1))
        .toList();
  }

  private static DurationBand band(Entry entry, BreakdownTopic list, boolean last) {
    if (!list.hasLabel(entry.require("category"))) {
      throw entry.fault("category", "is in no list of that topic", "use the list's spelling");
    }
    if (last != entry.find("up_to_days").isEmpty()) {
      throw entry.place().fault("only the last band is without an end", "give up_to_days");
    }
    return new DurationBand(
        entry.require("category"),
        last ? OptionalInt.empty() : OptionalInt.of(entry.requireCount("up_to_days")));
  }

  private static void requireAll(
      Place place, List<String> written, List<String> known, String what) {
    for (String one : written) {
      if (!known.contains(one)) {
        throw place.fault(
            "the " + what + " '" + one + "' is not known",
            "choose one of " + String.join(", ", known));
      }
    }
  }
}
