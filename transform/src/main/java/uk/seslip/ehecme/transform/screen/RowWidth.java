package uk.seslip.ehecme.transform.screen;

import java.util.Optional;
import java.util.stream.Stream;

/** Every row has as many cells as the header. */
final class RowWidth implements ScreenCheck {

  @Override
  public String id() {
    return "row_width";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        Stream.of(pair.meta().fault(), pair.data().fault())
            .flatMap(Optional::stream)
            .filter(fault -> fault.kind() == ReadFault.Kind.SHAPE)
            .map(ReadFault::words)
            .toList(),
        "a file is not a table");
  }
}
