package uk.seslip.ehecme.ingest.definition;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of letters, and refuses a place to be filled in that nothing fills. */
public final class TemplateReader {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern SECTION = Pattern.compile("\\[([a-z-]+)\\]");

  private TemplateReader() {}

  /**
   * The lines of a template without its comments.
   *
   * @param config the configuration folder
   * @param file the template's path in it, such as {@code templates/reminder.txt}
   * @param places what may stand in braces
   * @param sections what may stand alone on a line in brackets
   * @throws ConfigurationException when the file is missing, or names something else
   */
  public static List<String> read(
      Path config, String file, Set<String> places, Set<String> sections) {
    String[] lines = new ConfigFolder(config).text(file).split("\\R");
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].startsWith("#")) {
        check(lines[i], PLACE.matcher(lines[i]), places, new Place(file, i + 1));
        Matcher section = SECTION.matcher(lines[i]);
        if (section.matches()) {
          check(lines[i], section.reset(), sections, new Place(file, i + 1));
        }
      }
    }
    return Arrays.stream(lines).filter(line -> !line.startsWith("#")).toList();
  }

  private static void check(String line, Matcher found, Set<String> known, Place place) {
    while (found.find()) {
      if (!known.contains(found.group(1))) {
        throw place.fault(
            found.group() + " in '" + line + "' is not known",
            "use one of " + String.join(", ", known.stream().sorted().toList()));
      }
    }
  }
}
