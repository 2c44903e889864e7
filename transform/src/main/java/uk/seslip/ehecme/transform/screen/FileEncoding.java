package uk.seslip.ehecme.transform.screen;

import java.util.Optional;
import java.util.stream.Stream;

/** Both files are UTF-8. */
final class FileEncoding implements ScreenCheck {

  @Override
  public String id() {
    return "file_encoding";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        Stream.of(pair.meta().fault(), pair.data().fault())
            .flatMap(Optional::stream)
            .filter(fault -> fault.kind() == ReadFault.Kind.ENCODING)
            .map(ReadFault::words)
            .toList(),
        "a file cannot be read as text");
  }
}
