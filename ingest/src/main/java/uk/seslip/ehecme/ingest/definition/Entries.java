package uk.seslip.ehecme.ingest.definition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What must hold between the entries of one file. */
final class Entries {

  private Entries() {}

  /**
   * Gives the entries back when no two agree in all the keys, compared without case.
   *
   * @throws ConfigurationException naming both lines otherwise
   */
  static List<Entry> unique(List<Entry> entries, String... keys) {
    Map<String, Place> seen = new HashMap<>();
    for (Entry entry : entries) {
      String id = Arrays.stream(keys).map(entry::text).collect(Collectors.joining(" / "));
      Place earlier = seen.putIfAbsent(id.toLowerCase(Locale.ROOT), entry.place());
      if (earlier != null) {
        throw entry
            .place()
            .fault("'" + id + "' stands already on line " + earlier.line(), "keep one of the two");
      }
    }
    return entries;
  }
}
