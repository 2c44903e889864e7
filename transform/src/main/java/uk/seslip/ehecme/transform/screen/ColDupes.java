package uk.seslip.ehecme.transform.screen;

import java.util.Collections;
import java.util.stream.Stream;

/** No column name stands twice in a header. */
final class ColDupes implements ScreenCheck {

  @Override
  public String id() {
    return "col_dupes";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        Stream.of(pair.data().columns(), pair.meta().columns())
            .flatMap(columns -> columns.stream().filter(c -> Collections.frequency(columns, c) > 1))
            .distinct()
            .toList(),
        "columns with the same name");
  }
}
