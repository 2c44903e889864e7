package uk.seslip.ehecme.transform.screen;

import java.util.stream.Stream;

/** Names, labels, codes and items are short enough for the API. */
final class ApiCharLimit implements ScreenCheck {

  /** The most characters, by the analysts' guide's standards for API data sets. */
  private static final int COLUMN_NAME = 50;

  private static final int LABEL = 80;

  private static final int LOCATION_CODE = 30;

  private static final int ITEM = 120;

  @Override
  public String id() {
    return "api_char_limit";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.warnedBy(
        Stream.of(
                longer(pair.data().columns().stream(), COLUMN_NAME),
                longer(pair.meta().rows().stream().map(MetaRow::label), LABEL),
                longer(values(pair, Geographies.ALL.stream().map(Geography::code)), LOCATION_CODE),
                longer(values(pair, Geographies.ALL.stream().map(Geography::name)), ITEM),
                longer(values(pair, pair.meta().filterColumns().stream()), ITEM))
            .flatMap(texts -> texts)
            .toList(),
        "texts that are too long for the API");
  }

  private static Stream<String> longer(Stream<String> texts, int most) {
    return texts
        .filter(text -> text.length() > most)
        .map(text -> text + " (" + text.length() + " of at most " + most + ")");
  }

  private static Stream<String> values(Pair pair, Stream<String> columns) {
    return columns.flatMap(column -> pair.data().values(column).stream());
  }
}
