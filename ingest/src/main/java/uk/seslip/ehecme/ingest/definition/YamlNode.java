package uk.seslip.ehecme.ingest.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a YAML file that knows its line. */
sealed interface YamlNode {

  /** Where it starts. */
  Place place();

  /**
   * A single text.
   *
   * @param place where it stands
   * @param text what is written; empty for nothing
   */
  record Text(Place place, String text) implements YamlNode {}

  /**
   * A list.
   *
   * @param place where it starts
   * @param items its items
   */
  record Items(Place place, List<YamlNode> items) implements YamlNode {}

  /**
   * A mapping.
   *
   * @param place where it starts
   * @param values its values, in the order written
   */
  record Mapping(Place place, Map<String, YamlNode> values) implements YamlNode {}

  /** This node as a mapping. */
  default Mapping mapping() {
    if (this instanceof Mapping mapping) {
      return mapping;
    }
    throw place().fault("a mapping of keys to values belongs here", "write it as key: value");
  }

  /** This node as a list. */
  default List<YamlNode> items() {
    if (this instanceof Items list) {
      return list.items();
    }
    throw place().fault("a list belongs here", "start each item with a dash");
  }

  /** This node as a text. */
  default String text() {
    if (this instanceof Text text) {
      return text.text();
    }
    throw place().fault("a single value belongs here", "write one value and no list");
  }

  /** The mapping as an entry that has exactly these keys. */
  default Entry entry(List<String> keys) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    checked(keys)
        .forEach(
            (key, value) -> {
              if (value instanceof Items list) {
                lists.put(key, list.items().stream().map(YamlNode::text).toList());
              } else {
                texts.put(key, value.text());
              }
            });
    return new Entry(place(), texts, lists);
  }

  /** The values of a mapping that has exactly these keys. */
  default Map<String, YamlNode> checked(List<String> keys) {
    Map<String, YamlNode> values = mapping().values();
    values.forEach(
        (key, value) -> {
          if (!keys.contains(key)) {
            throw value
                .place()
                .fault(
                    "the key '" + key + "' is not known",
                    "the keys are " + String.join(", ", keys));
          }
        });
    for (String key : keys) {
      if (!values.containsKey(key)) {
        throw place().fault("the key " + key + " is missing", "add a line " + key + ":");
      }
    }
    return values;
  }
}
