package uk.seslip.ehecme.transform.screen;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A small invented pair of files, and ways to break it; every way gives another pair.
 *
 * @param dataName the data file's name
 * @param metaName the metadata file's name
 * @param encoding how both are written
 * @param data header and rows of the data
 * @param meta header and rows of the metadata
 */
record SamplePair(
    String dataName,
    String metaName,
    Charset encoding,
    List<List<String>> data,
    List<List<String>> meta) {

  private static final List<String> DATA =
      List.of(
          "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
              + "region_name,old_la_code,new_la_code,la_name,breakdown_topic,breakdown,child_count,"
              + "child_percent,child_rate_per_100",
          region("Total,Total,900,100,0.3"),
          region("Sex,Female,430,48,z"),
          region("Sex,Male,470,52,z"),
          kent("Total,Total,600,100,0.4"),
          kent("Sex,Female,290,48,z"),
          kent("Sex,Male,310,52,z"),
          slough("Total,Total,300,100,low"),
          slough("Sex,Female,c,c,z"),
          slough("Sex,Male,c,c,z"));

  private static final List<String> META =
      List.of(
          "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,"
              + "filter_grouping_column",
          "breakdown,Filter,Characteristic,,,,Filter by characteristic,breakdown_topic",
          "child_count,Indicator,Number of children,,,0,,",
          "child_percent,Indicator,Percentage of children,,%,0,,",
          "child_rate_per_100,Indicator,Rate per 100 children,,,1,,");

  /** A pair without a fault. */
  static SamplePair sound() {
    return new SamplePair(
        "sample.csv", "sample.meta.csv", StandardCharsets.UTF_8, cells(DATA), cells(META));
  }

  SamplePair named(String data, String ofMeta) {
    return new SamplePair(data, ofMeta, encoding, this.data, meta);
  }

  SamplePair encoded(Charset other) {
    return new SamplePair(dataName, metaName, other, data, meta);
  }

  /** With other data. */
  SamplePair data(UnaryOperator<List<List<String>>> change) {
    return new SamplePair(dataName, metaName, encoding, change.apply(data), meta);
  }

  /** With other metadata. */
  SamplePair meta(UnaryOperator<List<List<String>>> change) {
    return new SamplePair(dataName, metaName, encoding, data, change.apply(meta));
  }

  /** With another cell in a row of the data, counted from 1. */
  SamplePair cell(int row, String column, String text) {
    return data(rows -> replaced(rows, row, rows.get(0).indexOf(column), text));
  }

  /** With another cell in the metadata's row of a column. */
  SamplePair metaCell(String name, String column, String text) {
    return meta(rows -> replaced(rows, rowOf(rows, name), rows.get(0).indexOf(column), text));
  }

  /** With other text in every cell of a column of the data, header apart. */
  SamplePair column(String column, String text) {
    SamplePair changed = this;
    for (int row = 1; row < data.size(); row++) {
      changed = changed.cell(row, column, text);
    }
    return changed;
  }

  /** With a further column of the data, whose cells are taken in turn. */
  SamplePair plusColumn(String name, String... cells) {
    return data(
        rows -> {
          List<List<String>> wider = new ArrayList<>();
          for (int row = 0; row < rows.size(); row++) {
            String cell = row == 0 ? name : cells[(row - 1) % cells.length];
            wider.add(plus(rows.get(row), cell));
          }
          return wider;
        });
  }

  SamplePair minusColumn(String name) {
    return data(rows -> without(rows, rows.get(0).indexOf(name)));
  }

  SamplePair minusMetaColumn(String name) {
    return meta(rows -> without(rows, rows.get(0).indexOf(name)));
  }

  /** With a further row of the data. */
  SamplePair plusRow(String row) {
    return data(rows -> plus(rows, List.of(row.split(",", -1))));
  }

  /** With a further row of the metadata. */
  SamplePair plusMeta(String row) {
    return meta(rows -> plus(rows, List.of(row.split(",", -1))));
  }

  /** With another name for a column, in both files. */
  SamplePair renamed(String from, String to) {
    UnaryOperator<List<List<String>>> renaming =
        rows ->
            rows.stream()
                .map(row -> row.stream().map(c -> c.equals(from) ? to : c).toList())
                .toList();
    return data(renaming).meta(renaming);
  }

  /** Writes both files and gives the data file. */
  Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(metaName), bytes(meta));
    return Files.write(folder.resolve(dataName), bytes(data));
  }

  private byte[] bytes(List<List<String>> rows) {
    return rows.stream()
        .map(row -> String.join(",", row) + "\n")
        .collect(Collectors.joining())
        .getBytes(encoding);
  }

  private static String region(String rest) {
    return "202627,Autumn term,Regional,E92000001,England,E12000008,South East,,,," + rest;
  }

  private static String kent(String rest) {
    return authority("886,E10000016,Kent,", rest);
  }

  private static String slough(String rest) {
    return authority("871,E06000039,Slough,", rest);
  }

  private static String authority(String cells, String rest) {
    return "202627,Autumn term,Local authority,E92000001,England,E12000008,South East,"
        + cells
        + rest;
  }

  private static List<List<String>> cells(List<String> lines) {
    return lines.stream().map(line -> List.of(line.split(",", -1))).toList();
  }

  private static int rowOf(List<List<String>> rows, String name) {
    return rows.stream().map(row -> row.get(0)).toList().indexOf(name);
  }

  private static List<List<String>> replaced(
      List<List<String>> rows, int row, int column, String text) {
    List<List<String>> changed = new ArrayList<>(rows);
    List<String> cells = new ArrayList<>(rows.get(row));
    cells.set(column, text);
    changed.set(row, cells);
    return changed;
  }

  private static List<List<String>> without(List<List<String>> rows, int column) {
    return rows.stream()
        .map(
            row -> {
              List<String> narrower = new ArrayList<>(row);
              narrower.remove(column);
              return List.copyOf(narrower);
            })
        .toList();
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
