package uk.seslip.ehecme.transform.screen;

import java.util.stream.Stream;

/**
 * What a row calls its place at one level. A place that is not available has a code and a name that
 * say so, and both of them.
 *
 * @param code what is in the column of codes
 * @param name what is in the column of names
 */
record NamedPlace(String code, String name) {

  /** What every row calls its place at every level that has codes, level by level. */
  static Stream<NamedPlace> among(Pair pair) {
    return Geographies.ALL.stream()
        .filter(level -> !level.code().isEmpty())
        .flatMap(
            level ->
                pair.data().places().stream()
                    .map(p -> new NamedPlace(p.cell(level.code()), p.cell(level.name()))));
  }

  /** Whether the code is that of a place that is not available. */
  boolean isCodedUnavailable() {
    return code.equals("x");
  }

  /** Whether the name is that of a place that is not available. */
  boolean isNamedUnavailable() {
    return name.equals("Not available");
  }
}
