package uk.seslip.ehecme.ingest.definition;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a YAML file into nodes that know their lines, which Jackson's own tree does not; a key that
 * stands twice is refused, as one of the two would be lost in silence.
 */
final class YamlTree {

  private static final YAMLFactory FACTORY = new YAMLFactory();

  private final String file;
  private final JsonParser parser;

  private YamlTree(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /** The tree of a text. */
  static YamlNode read(String file, String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new ConfigurationException(file, "it is empty", "restore it");
      }
      return new YamlTree(file, parser).node();
    } catch (JsonParseException malformed) {
      throw new ConfigurationException(
          file,
          malformed.getLocation().getLineNr(),
          "it is not well-formed YAML: " + firstLine(malformed.getOriginalMessage()),
          "check indents, colons and quotes");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private YamlNode node() throws IOException {
    Place place = place();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return mapping(place);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return items(place);
    }
    boolean absent = parser.currentToken() == JsonToken.VALUE_NULL;
    return new YamlNode.Text(place, absent ? "" : parser.getText().strip());
  }

  private YamlNode mapping(Place start) throws IOException {
    Map<String, YamlNode> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Place place = place();
      parser.nextToken();
      if (values.put(key, node()) != null) {
        throw place.fault("the key " + key + " stands twice", "keep one of the two");
      }
    }
    return new YamlNode.Mapping(start, values);
  }

  private YamlNode items(Place start) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node());
    }
    return new YamlNode.Items(start, items);
  }

  private Place place() {
    return new Place(file, parser.currentTokenLocation().getLineNr());
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
