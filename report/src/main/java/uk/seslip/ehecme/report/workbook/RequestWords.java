package uk.seslip.ehecme.report.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.seslip.ehecme.report.view.Formats;

/**
 * The words of the request workbook, by the part they stand in.
 *
 * @param parts the lines of each part, with places to be filled in
 */
public record RequestWords(Map<String, List<String>> parts) {

  /** The file of the configuration that holds them. */
  public static final String TEMPLATE = "templates/request.txt";

  /** What may stand in braces. */
  public static final Set<String> PLACES =
      Set.of("authority", "term", "census_day", "return_day", "last_year");

  /** The parts. */
  public static final Set<String> SECTIONS =
      Set.of(
          "cover",
          "guidance",
          "ehe",
          "cme",
          "regional",
          "practice",
          "restated",
          "definitions",
          "lists");

  /** Copies the map. */
  public RequestWords {
    parts = Map.copyOf(parts);
  }

  /** Sorts the lines of the template by the parts that their heads begin. */
  public static RequestWords of(List<String> lines) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    SECTIONS.forEach(section -> parts.put(section, new ArrayList<>()));
    String part = "cover";
    for (String line : lines) {
      String name = line.replaceAll("^\\[|]$", "");
      if (line.startsWith("[") && SECTIONS.contains(name)) {
        part = name;
      } else if (!line.isBlank()) {
        parts.get(part).add(line);
      }
    }
    return new RequestWords(parts);
  }

  /** The lines of a part for one request. */
  List<String> lines(String part, Request request) {
    return parts.get(part).stream().map(line -> filled(line, request)).toList();
  }

  private static String filled(String line, Request request) {
    return line.replace("{authority}", request.authority().name())
        .replace("{term}", request.dates().term().label())
        .replace("{census_day}", Formats.date(request.dates().censusDate()))
        .replace("{return_day}", Formats.date(request.dates().returnDate()))
        .replace("{last_year}", request.dates().term().yearsEarlier(1).label());
  }
}
