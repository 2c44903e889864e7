package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.seslip.ehecme.model.FindingType;
import uk.seslip.ehecme.model.Level;
import uk.seslip.ehecme.model.Responsibility;
import uk.seslip.ehecme.model.Severity;

/** Reads the catalogue of findings and refuses wording that nothing would fill. */
final class FindingTypesReader {

  static final String FILE = "findings.csv";

  /** The names a wording may have in braces. */
  static final List<String> PLACEHOLDERS =
      List.of(
          "authority",
          "term",
          "period",
          "measure",
          "item",
          "file",
          "where",
          "found",
          "expected",
          "count",
          "candidates");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  private FindingTypesReader() {}

  /** The kinds of finding in the order written. */
  static List<FindingType> read(ConfigFolder folder) {
    List<Entry> rows =
        folder.csv(
            FILE,
            "code",
            "title",
            "severity",
            "level",
            "responsibility",
            "one",
            "many",
            "all",
            "why",
            "fix");
    return Entries.unique(rows, "code").stream().map(FindingTypesReader::type).toList();
  }

  private static FindingType type(Entry row) {
    List.of("one", "many", "all").forEach(key -> checkPlaceholders(row, key, PLACEHOLDERS));
    List.of("why", "fix").forEach(key -> checkPlaceholders(row, key, List.of()));
    return new FindingType(
        row.require("code"),
        row.require("title"),
        row.requireChoice("severity", Severity.class),
        row.requireChoice("level", Level.class),
        row.requireChoice("responsibility", Responsibility.class),
        row.require("one"),
        row.require("many"),
        row.require("all"),
        row.require("why"),
        row.require("fix"));
  }

  private static void checkPlaceholders(Entry row, String key, List<String> allowed) {
    List<String> unknown =
        PLACEHOLDER
            .matcher(row.require(key))
            .results()
            .map((MatchResult result) -> result.group(1))
            .filter(name -> !allowed.contains(name))
            .toList();
    if (!unknown.isEmpty()) {
      throw row.place()
          .fault(
              "the wording '" + key + "' has {" + unknown.get(0) + "}, which nothing fills",
              allowed.isEmpty()
                  ? "write it in plain words"
                  : "use one of " + String.join(", ", allowed));
    }
  }
}
