package uk.seslip.ehecme.transform.screen;

import java.util.List;
import java.util.stream.Stream;

/** Nothing stands for nothing but the symbols. */
final class GeneralNull implements ScreenCheck {

  @Override
  public String id() {
    return "general_null";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> nulls =
        Stream.concat(
                pair.meta().rows().stream().flatMap(row -> row.cells().values().stream()),
                texts(pair))
            .filter(Symbols.NULLS::contains)
            .distinct()
            .sorted()
            .toList();
    return nulls.isEmpty()
        ? Outcome.warnedBy(
            texts(pair).filter(Symbols.LEGACY::contains).distinct().sorted().toList(),
            "old symbols for no data")
        : Outcome.failedBy(nulls, "a program's words for nothing");
  }

  private static Stream<String> texts(Pair pair) {
    return pair.data().values().values().stream().flatMap(values -> values.stream());
  }
}
