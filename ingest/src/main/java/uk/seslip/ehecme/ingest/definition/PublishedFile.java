package uk.seslip.ehecme.ingest.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Register;

/**
 * A published file as the index describes it.
 *
 * @param name its name within the configuration folder
 * @param layout how it is laid out
 * @param measures the measures it holds
 * @param columns what the columns of wide files hold, by name
 * @param register the shared definitions
 * @param source the release
 */
record PublishedFile(
    String name,
    PublishedLayout layout,
    List<Measure> measures,
    Map<String, PublishedColumn> columns,
    Register register,
    String source) {

  private static final Set<String> KEYS =
      Set.of(
          "time_period",
          "time_identifier",
          "geographic_level",
          "country_code",
          "country_name",
          "region_code",
          "region_name",
          "old_la_code",
          "new_la_code",
          "la_name");

  /** The reader for rows under a header, which must hold what the layout needs. */
  PublishedRowReader rowReader(Place place, List<String> header) {
    requireColumn(place, header, "time_period");
    requireColumn(place, header, "time_identifier");
    if (layout.isWide()) {
      return new WideRowReader(wideColumns(place, header), source);
    }
    requireColumn(place, header, layout.topicColumn());
    requireColumn(place, header, layout.categoryColumn());
    requireColumn(place, header, layout.countColumn());
    if (layout.hasPercentages()) {
      requireColumn(place, header, layout.percentageColumn());
    }
    return new LongRowReader(layout, measures.get(0), register, source);
  }

  private List<PublishedColumn> wideColumns(Place place, List<String> header) {
    List<String> ids = measures.stream().map(Measure::id).toList();
    List<PublishedColumn> found = new ArrayList<>();
    for (String name : header) {
      PublishedColumn column = columns.get(name);
      if (column == null && !KEYS.contains(name)) {
        throw place.fault(
            "the column '" + name + "' is not known", "add it to " + PublishedReader.COLUMNS_FILE);
      }
      if (column != null && !column.isIgnored()) {
        requireMeasure(place, column, ids);
        found.add(column);
      }
    }
    return found;
  }

  private static void requireMeasure(Place place, PublishedColumn column, List<String> ids) {
    if (!ids.contains(column.measure())) {
      throw place.fault(
          "the column " + column.name() + " holds " + column.measure(),
          "add that measure to the file's row of " + PublishedReader.INDEX_FILE);
    }
  }

  private static void requireColumn(Place place, List<String> header, String column) {
    if (!header.contains(column)) {
      throw place.fault(
          "the column " + column + " is missing",
          "give the file's layout in " + PublishedReader.INDEX_FILE);
    }
  }
}
