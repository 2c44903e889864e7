package uk.seslip.ehecme.transform.publish;

import java.util.ArrayList;
import java.util.List;

/** The rows of a metadata file: one for the filter, one for each indicator. */
final class MetaRows {

  private static final List<String> HEADER =
      List.of(
          "col_name",
          "col_type",
          "label",
          "indicator_grouping",
          "indicator_unit",
          "indicator_dp",
          "filter_hint",
          "filter_grouping_column");

  /** Where a row has the column's name, its label, its unit and its decimal places. */
  static final int NAME = 0;

  static final int LABEL = 2;

  static final int UNIT = 4;

  static final int DECIMALS = 5;

  private MetaRows() {}

  static List<List<String>> of(OpenDataFile file) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    if (file.isSplit()) {
      rows.add(filter());
    }
    Indicator.of(file).forEach(indicator -> rows.add(indicator(file, indicator)));
    return rows;
  }

  private static List<String> filter() {
    return List.of(
        "breakdown",
        "Filter",
        "Characteristic of the children",
        "",
        "",
        "",
        "Filter by characteristic; definitions, symbols and caveats are in the data guide",
        "breakdown_topic");
  }

  /** Columns of one measure stand together where a file holds several. */
  private static List<String> indicator(OpenDataFile file, Indicator indicator) {
    return List.of(
        indicator.column(),
        "Indicator",
        indicator.label(),
        file.isOfOneMeasure() ? "" : indicator.measure().label(),
        indicator.kind().unit(),
        indicator.kind().decimals(),
        "",
        "");
  }
}
