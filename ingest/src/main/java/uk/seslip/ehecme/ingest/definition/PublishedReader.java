package uk.seslip.ehecme.ingest.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.SkippedRow;

/**
 * Reads DfE's published files as the index lists them; two files must not contradict each other.
 */
final class PublishedReader {

  static final String FOLDER = "published/";
  static final String INDEX_FILE = FOLDER + "index.csv";
  static final String LAYOUTS_FILE = FOLDER + "layouts.csv";
  static final String COLUMNS_FILE = FOLDER + "columns.csv";

  private PublishedReader() {}

  /** The published figures of the places asked for, in the order of the index. */
  static PublishedSeries read(ConfigFolder folder, List<String> places, Register register) {
    Map<String, PublishedLayout> layouts = layouts(folder);
    Map<String, PublishedColumn> columns = columns(folder, register);
    Map<String, ExternalFigure> figures = new LinkedHashMap<>();
    Map<String, ExternalPercentage> percentages = new LinkedHashMap<>();
    List<SkippedRow> skipped = new ArrayList<>();
    List<Entry> index = folder.csv(INDEX_FILE, "file", "layout", "measures", "source");
    for (Entry row : Entries.unique(index, "file")) {
      PublishedFile file = file(row, layouts, columns, register);
      PublishedSeries series =
          PublishedFileReader.read(file, folder.text(file.name()), Set.copyOf(places));
      for (ExternalFigure one : series.figures()) {
        String key = key(one.place(), one.period(), one.measure(), one.breakdown());
        add(figures, key, one, ExternalFigure::value, row);
      }
      for (ExternalPercentage one : series.percentages()) {
        String key = key(one.place(), one.period(), one.measure(), one.breakdown());
        add(percentages, key, one, ExternalPercentage::value, row);
      }
      skipped.addAll(series.skipped());
    }
    return new PublishedSeries(
        List.copyOf(figures.values()), List.copyOf(percentages.values()), skipped);
  }

  private static PublishedFile file(
      Entry row,
      Map<String, PublishedLayout> layouts,
      Map<String, PublishedColumn> columns,
      Register register) {
    PublishedLayout layout = layouts.get(row.requireOneOf("layout", List.copyOf(layouts.keySet())));
    List<String> ids = row.parts("measures");
    if (ids.isEmpty() || (ids.size() > 1 && !layout.isWide())) {
      throw row.fault("measures", "does not fit the layout", "name one, or several for wide");
    }
    for (String id : ids) {
      if (register.findMeasure(id).isEmpty()) {
        throw row.fault("measures", "names " + id + ", which is not known", "correct the id");
      }
    }
    return new PublishedFile(
        FOLDER + row.require("file"),
        layout,
        ids.stream().map(register::requireMeasure).toList(),
        columns,
        register,
        row.require("source"));
  }

  private static Map<String, PublishedLayout> layouts(ConfigFolder folder) {
    List<Entry> rows =
        folder.csv(
            LAYOUTS_FILE,
            "layout",
            "topic_column",
            "category_column",
            "count_column",
            "percentage_column");
    return Entries.unique(rows, "layout").stream()
        .map(
            row ->
                new PublishedLayout(
                    row.require("layout"),
                    row.text("topic_column"),
                    row.text("category_column"),
                    row.text("count_column"),
                    row.text("percentage_column")))
        .collect(Collectors.toMap(PublishedLayout::name, Function.identity()));
  }

  private static Map<String, PublishedColumn> columns(ConfigFolder folder, Register register) {
    List<Entry> rows =
        folder.csv(COLUMNS_FILE, "column", "measure", "breakdown_topic", "breakdown", "unit");
    return Entries.unique(rows, "column").stream()
        .map(row -> column(row, register))
        .collect(Collectors.toMap(PublishedColumn::name, Function.identity()));
  }

  private static PublishedColumn column(Entry row, Register register) {
    Breakdown breakdown = new Breakdown(row.text("breakdown_topic"), row.text("breakdown"));
    String measure = row.require("measure");
    PublishedColumn column =
        new PublishedColumn(
            row.require("column"),
            measure,
            breakdown,
            row.requireChoice("unit", PublishedColumn.Unit.class));
    if (!column.isIgnored() && !breakdown.isTotal() && !isListed(register, column)) {
      throw row.fault("breakdown", "is not in a list of " + measure, "use the list's spelling");
    }
    return column;
  }

  private static boolean isListed(Register register, PublishedColumn column) {
    return register
        .findMeasure(column.measure())
        .flatMap(measure -> register.findTopic(measure, column.breakdown().topic()))
        .filter(topic -> topic.hasLabel(column.breakdown().category()))
        .isPresent();
  }

  private static String key(String place, Period period, String measure, Breakdown breakdown) {
    return String.join(
        "\t", place, period.sortKey(), measure, breakdown.topic(), breakdown.category());
  }

  private static <T> void add(
      Map<String, T> found, String key, T one, Function<T, ObservedValue> value, Entry row) {
    T earlier = found.putIfAbsent(key, one);
    if (earlier != null && !value.apply(earlier).equals(value.apply(one))) {
      throw row.fault(
          "file",
          "contradicts an earlier file on " + key.replace('\t', ' '),
          "keep the newer release only");
    }
  }
}
