package uk.seslip.ehecme.report.readback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of the measures by the labels that people read. */
final class MeasureLabels {

  private static final Pattern MEASURE =
      Pattern.compile("- id: (\\w+)\\n(?:.*\\n)*?\\s+label: (.*)\\n");

  private MeasureLabels() {}

  static Map<String, String> read() throws IOException {
    Map<String, String> measures = new HashMap<>();
    Path register = Path.of(System.getProperty("ehecme.root", ".."), "config/measures.yml");
    Matcher found = MEASURE.matcher(Files.readString(register));
    while (found.find()) {
      measures.put(found.group(2), found.group(1));
    }
    return measures;
  }
}
