package uk.seslip.ehecme.transform.screen;

import java.util.stream.Stream;

/** Columns and items are in DfE's data dictionary. */
final class DataDictionary implements ScreenCheck {

  @Override
  public String id() {
    return "data_dictionary";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.warnedBy(
        Stream.concat(unknownColumns(pair), unknownItems(pair)).toList(),
        "not in the data dictionary, so not for the API");
  }

  private static Stream<String> unknownColumns(Pair pair) {
    return pair.meta().namedColumns().stream().filter(name -> !DictionaryList.hasColumn(name));
  }

  private static Stream<String> unknownItems(Pair pair) {
    return pair.meta().filterColumns().stream()
        .filter(DictionaryList::hasColumn)
        .flatMap(
            column ->
                pair.data().values(column).stream()
                    .filter(item -> !DictionaryList.hasItem(column, item))
                    .map(item -> column + " / " + item));
  }
}
