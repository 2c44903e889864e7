package uk.seslip.ehecme.transform.screen;

import java.util.stream.Stream;

/** No item or place begins or ends with a space. */
final class FilterWhitespace implements ScreenCheck {

  @Override
  public String id() {
    return "filter_whitespace";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        Stream.concat(pair.meta().filterColumns().stream(), Geographies.COLUMNS.stream().sorted())
            .flatMap(column -> pair.data().values(column).stream())
            .filter(item -> !item.equals(item.strip()))
            .toList(),
        "items with spaces around them");
  }
}
