package uk.seslip.ehecme.transform.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a data file once, row by row, into its profile. */
final class DataReading implements CsvRows.Reading {

  private final Set<String> indicators;
  private final Set<String> filters;
  private final RepeatedRows repeated;
  private final Map<String, Set<String>> values = new LinkedHashMap<>();
  private final Set<List<String>> times = new LinkedHashSet<>();
  private final Set<List<String>> places = new LinkedHashSet<>();
  private final List<Long> emptyRows = new ArrayList<>();
  private List<String> columns = List.of();
  private List<ColumnReading> readings = List.of();
  private int[] timeColumns = {};
  private int[] placeColumns = {};
  private long rows;

  private DataReading(MetaTable meta) {
    this.indicators =
        meta.indicators().stream().map(MetaRow::name).collect(Collectors.toUnmodifiableSet());
    this.filters = Set.copyOf(meta.filterColumns());
    this.repeated = new RepeatedRows(filters);
  }

  static DataProfile read(Path file, MetaTable meta) {
    DataReading reading = new DataReading(meta);
    Optional<ReadFault> fault = CsvRows.read(file, reading);
    return new DataProfile(
        reading.columns,
        reading.rows,
        reading.emptyRows,
        reading.values,
        reading.timeCells(),
        reading.placeCells(),
        fault.isEmpty() ? reading.repeated.confirmed(file) : List.of(),
        fault);
  }

  @Override
  public void header(List<String> header) {
    columns = header;
    readings = header.stream().map(this::reading).toList();
    timeColumns = indexes(List.of("time_period", "time_identifier"));
    List<String> geography = new ArrayList<>(List.of("geographic_level"));
    geography.addAll(Geographies.COLUMNS.stream().filter(header::contains).toList());
    placeColumns = indexes(geography);
    repeated.header(header);
  }

  @Override
  public void row(String[] cells, long line) {
    if (Arrays.stream(cells).allMatch(String::isBlank)) {
      emptyRows.add(line);
      return;
    }
    rows++;
    for (int i = 0; i < cells.length; i++) {
      readings.get(i).take(cells[i]);
    }
    times.add(pick(cells, timeColumns));
    places.add(pick(cells, placeColumns));
    repeated.row(cells, line);
  }

  private ColumnReading reading(String column) {
    Set<String> kept = values.computeIfAbsent(column, name -> new LinkedHashSet<>());
    return new ColumnReading(kept, indicators.contains(column), filters.contains(column));
  }

  private int[] indexes(List<String> names) {
    return names.stream().mapToInt(columns::indexOf).filter(i -> i >= 0).toArray();
  }

  private static List<String> pick(String[] cells, int[] indexes) {
    String[] picked = new String[indexes.length];
    for (int i = 0; i < indexes.length; i++) {
      picked[i] = cells[indexes[i]];
    }
    return List.of(picked);
  }

  private Set<TimeCells> timeCells() {
    return times.stream()
        .filter(cells -> cells.size() == 2)
        .map(cells -> new TimeCells(cells.get(0), cells.get(1)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<Place> placeCells() {
    return places.stream().map(this::place).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Place place(List<String> picked) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < placeColumns.length; i++) {
      cells.put(columns.get(placeColumns[i]), picked.get(i));
    }
    return new Place(cells.getOrDefault("geographic_level", ""), cells);
  }
}
