package uk.seslip.ehecme.report.restricted;

import java.util.Comparator;
import java.util.List;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.transform.NarrowedCount;

/**
 * The rows of {@code given-away-by-dfe.csv}: the small counts that DfE's own tables tell, and how
 * much of them.
 */
final class GivenAwayRows {

  static final String HEADER =
      "place_code,place_name,time_period,time_identifier,measure,breakdown_topic,breakdown,"
          + "told_to,lowest,highest";

  private GivenAwayRows() {}

  /** One row for each count and reader, in the order of places and periods. */
  static List<List<String>> of(List<NarrowedCount> counts, Region region) {
    return counts.stream()
        .sorted(
            Comparator.comparing((NarrowedCount c) -> name(c.place(), region))
                .thenComparing(c -> c.period().sortKey())
                .thenComparing(NarrowedCount::measure)
                .thenComparing(c -> c.breakdown().topic())
                .thenComparing(c -> c.breakdown().category())
                .thenComparing(NarrowedCount::reader))
        .map(count -> row(count, region))
        .toList();
  }

  private static List<String> row(NarrowedCount count, Region region) {
    return List.of(
        count.place(),
        name(count.place(), region),
        count.period().timePeriod(),
        count.period().timeIdentifier(),
        count.measure(),
        count.breakdown().topic(),
        count.breakdown().category(),
        count.reader().isEmpty() ? "every reader" : "officers of " + name(count.reader(), region),
        Integer.toString(count.lowest()),
        Integer.toString(count.highest()));
  }

  private static String name(String place, Region region) {
    return region
        .findAuthority(place)
        .map(Authority::name)
        .orElse(place.equals(region.code()) ? region.name() : place);
  }
}
