package uk.seslip.ehecme.ingest.definition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.seslip.ehecme.model.AmbiguousAlias;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Region;

/** Reads the region and its authorities, and the short names that settle nothing. */
final class AuthoritiesReader {

  static final String FILE = "authorities.csv";
  static final String AMBIGUOUS_FILE = "ambiguous-aliases.csv";

  private AuthoritiesReader() {}

  /**
   * The region with the authorities whose code is in force on a day or later; a code that has ended
   * before is known to {@link SuccessionsReader} only and is never expected to return.
   */
  static Region read(ConfigFolder folder, LocalDate firstDay) {
    List<Entry> rows = rows(folder);
    if (rows.isEmpty()) {
      throw new ConfigurationException(FILE, "it names no authority", "restore its rows");
    }
    Entry first = rows.get(0);
    refuseSharedSpellings(rows);
    refuseSecondRegion(rows, first);
    List<Authority> authorities =
        rows.stream()
            .map(AuthoritiesReader::authority)
            .filter(a -> a.validTo().map(last -> !last.isBefore(firstDay)).orElse(true))
            .toList();
    return new Region(first.require("region_code"), first.require("region_name"), authorities);
  }

  /** Every code of the file, those that have ended among them. */
  static List<String> allCodes(ConfigFolder folder) {
    return rows(folder).stream().map(row -> row.require("new_la_code")).toList();
  }

  /** The short names that more than one council uses. */
  static List<AmbiguousAlias> readAmbiguous(ConfigFolder folder, Region region) {
    List<Entry> rows = Entries.unique(folder.csv(AMBIGUOUS_FILE, "alias", "candidates"), "alias");
    return rows.stream().map(row -> ambiguous(row, region)).toList();
  }

  private static List<Entry> rows(ConfigFolder folder) {
    List<Entry> rows =
        folder.csv(
            FILE,
            "new_la_code",
            "old_la_code",
            "la_name",
            "valid_from",
            "valid_to",
            "region_code",
            "region_name",
            "aliases");
    return Entries.unique(rows, "new_la_code");
  }

  private static Authority authority(Entry row) {
    if (!row.require("new_la_code").matches("E\\d{8}")) {
      throw row.fault("new_la_code", "is not a GSS code", "write it as E06000036");
    }
    if (!row.require("old_la_code").matches("\\d{3}")) {
      throw row.fault("old_la_code", "is not three digits", "write it as 867");
    }
    Authority authority =
        new Authority(
            row.require("new_la_code"),
            row.require("old_la_code"),
            row.require("la_name"),
            row.requireDate("valid_from"),
            row.findDate("valid_to"),
            row.parts("aliases"));
    if (authority.validTo().map(last -> last.isBefore(authority.validFrom())).orElse(false)) {
      throw row.fault("valid_to", "is before valid_from", "correct one of the two days");
    }
    return authority;
  }

  private static void refuseSecondRegion(List<Entry> rows, Entry first) {
    for (Entry row : rows) {
      row.requireOneOf("region_code", List.of(first.require("region_code")));
      row.requireOneOf("region_name", List.of(first.require("region_name")));
    }
  }

  private static void refuseSharedSpellings(List<Entry> rows) {
    Map<String, String> owners = new HashMap<>();
    for (Entry row : rows) {
      for (String alias : row.parts("aliases")) {
        String owner = owners.putIfAbsent(alias.toLowerCase(Locale.ROOT), row.require("la_name"));
        if (owner != null && !owner.equals(row.require("la_name"))) {
          throw row.place()
              .fault(
                  "the alias '" + alias + "' also belongs to " + owner,
                  "move it to " + AMBIGUOUS_FILE);
        }
      }
    }
  }

  private static AmbiguousAlias ambiguous(Entry row, Region region) {
    String alias = row.require("alias");
    List<String> candidates = row.parts("candidates");
    if (candidates.size() < 2) {
      throw row.fault("candidates", "names fewer than two councils", "separate them with |");
    }
    for (Authority authority : region.authorities()) {
      if (authority.aliases().stream().anyMatch(alias::equalsIgnoreCase)) {
        throw row.fault(
            "alias",
            "is an alias of " + authority.name() + " as well",
            "remove it from " + FILE + " or from here");
      }
    }
    return new AmbiguousAlias(alias, candidates);
  }
}
