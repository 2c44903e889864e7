package uk.seslip.ehecme.transform.screen;

import java.util.List;

/** The data has the five columns that it must have. */
final class ColReqData implements ScreenCheck {

  /** The columns of every data file. */
  static final List<String> REQUIRED =
      List.of("time_period", "time_identifier", "geographic_level", "country_code", "country_name");

  @Override
  public String id() {
    return "col_req_data";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        REQUIRED.stream().filter(column -> !pair.data().has(column)).toList(),
        "columns missing from the data file");
  }
}
