package uk.seslip.ehecme.transform.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The geographic levels of Explore education statistics (analysts' guide, open data standards). */
final class Geographies {

  /** Every level, from the country down. */
  static final List<Geography> ALL =
      ReferenceTable.read("geography.csv").stream().map(Geographies::geography).toList();

  /** Every column that says where. */
  static final Set<String> COLUMNS =
      ALL.stream().flatMap(g -> g.columns().stream()).collect(Collectors.toUnmodifiableSet());

  /** Every column that says when or where: none of them belongs in the metadata. */
  static final Set<String> OBSERVATIONAL =
      Stream.concat(
              COLUMNS.stream(), Stream.of("time_period", "time_identifier", "geographic_level"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Pattern LIKE_A_PLACE =
      Pattern.compile(
          "(school|provider|institution|establishment|estab|laestab|region|local_authority"
              + "|la|lad|rsc|pcon|lep|mca|ward|mat|trust)"
              + "(_[a-z_]*)?_?(name|code|urn|ukprn|upin|number|id)"
              + "|school|provider|institution|establishment|laestab|region|la|lad|pcon|lep|ward"
              + "|urn|ukprn|upin");

  private Geographies() {}

  /** The level of a name, if there is such a level. */
  static Optional<Geography> find(String level) {
    return ALL.stream().filter(g -> g.level().equals(level)).findFirst();
  }

  /** Whether a column's name reads as if it said where. */
  static boolean looksLikeAPlace(String column) {
    return LIKE_A_PLACE.matcher(column).matches();
  }

  private static Geography geography(CSVRecord row) {
    List<String> filledAt =
        Stream.of(row.get("filled_at").split(";")).filter(level -> !level.isEmpty()).toList();
    return new Geography(
        row.get("level"), row.get("code"), row.get("name"), row.get("second_code"), filledAt);
  }
}
