package uk.seslip.ehecme.transform.screen;

import java.util.List;

/** The metadata has the columns that it must have. */
final class ColReqMeta implements ScreenCheck {

  /** The columns of every metadata file. */
  static final List<String> REQUIRED =
      List.of(
          "col_name",
          "col_type",
          "label",
          "indicator_grouping",
          "indicator_unit",
          "indicator_dp",
          "filter_hint",
          "filter_grouping_column");

  @Override
  public String id() {
    return "col_req_meta";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        REQUIRED.stream().filter(column -> !pair.meta().columns().contains(column)).toList(),
        "columns missing from the metadata file");
  }
}
