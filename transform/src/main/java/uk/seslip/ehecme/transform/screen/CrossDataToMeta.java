package uk.seslip.ehecme.transform.screen;

import java.util.List;

/** Every column of the data that differs is in the metadata. */
final class CrossDataToMeta implements ScreenCheck {

  @Override
  public String id() {
    return "cross_data_to_meta";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> known = pair.meta().namedColumns().stream().map(String::strip).toList();
    return Outcome.warnedBy(
        pair.data().columns().stream()
            .filter(column -> !Geographies.OBSERVATIONAL.contains(column))
            .filter(column -> !known.contains(column))
            .filter(column -> pair.data().values(column).size() > 1)
            .toList(),
        "columns that the metadata does not speak of");
  }
}
