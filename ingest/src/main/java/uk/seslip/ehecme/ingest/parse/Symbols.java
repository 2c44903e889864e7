package uk.seslip.ehecme.ingest.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.seslip.ehecme.model.Shorthand;

/**
 * The signs that people write where there is no plain number, and the shorthand each stands for.
 *
 * <p>A small count that is hidden ({@code <5}, {@code 1-4}, {@code *}) is confidential; {@code low}
 * and {@code <0.5} round to zero without being zero; a word for nothing ({@code nil}, {@code None})
 * and a dash are not taken for zero, because as many people mean by them that nothing was counted.
 * Signs: analysts' guide, Data symbols; {@code domain.md} section 6.
 */
final class Symbols {

  private static final Map<String, Shorthand> SIGNS =
      Map.ofEntries(
          Map.entry("c", Shorthand.CONFIDENTIAL),
          Map.entry("*", Shorthand.CONFIDENTIAL),
          Map.entry("suppressed", Shorthand.CONFIDENTIAL),
          Map.entry("x", Shorthand.UNAVAILABLE),
          Map.entry("-", Shorthand.UNAVAILABLE),
          Map.entry("–", Shorthand.UNAVAILABLE),
          Map.entry("—", Shorthand.UNAVAILABLE),
          Map.entry(".", Shorthand.UNAVAILABLE),
          Map.entry("..", Shorthand.UNAVAILABLE),
          Map.entry("...", Shorthand.UNAVAILABLE),
          Map.entry(":", Shorthand.UNAVAILABLE),
          Map.entry("na", Shorthand.UNAVAILABLE),
          Map.entry("n/a", Shorthand.UNAVAILABLE),
          Map.entry("nil", Shorthand.UNAVAILABLE),
          Map.entry("none", Shorthand.UNAVAILABLE),
          Map.entry("null", Shorthand.UNAVAILABLE),
          Map.entry("tbc", Shorthand.UNAVAILABLE),
          Map.entry("unknown", Shorthand.UNAVAILABLE),
          Map.entry("not known", Shorthand.UNAVAILABLE),
          Map.entry("not recorded", Shorthand.UNAVAILABLE),
          Map.entry("not available", Shorthand.UNAVAILABLE),
          Map.entry("not collected", Shorthand.UNAVAILABLE),
          Map.entry("z", Shorthand.NOT_APPLICABLE),
          Map.entry("not applicable", Shorthand.NOT_APPLICABLE),
          Map.entry("low", Shorthand.LOW),
          Map.entry("k", Shorthand.LOW));

  private record Shape(Pattern pattern, Shorthand shorthand) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape(Pattern.compile("(<|less than|under) ?0[.,]5%?"), Shorthand.LOW),
          new Shape(
              Pattern.compile("(<|<=|≤|less than|fewer than|under) ?\\d{1,2}"),
              Shorthand.CONFIDENTIAL),
          new Shape(Pattern.compile("\\d{1,2} ?(-|–|to) ?\\d{1,2}"), Shorthand.CONFIDENTIAL),
          new Shape(Pattern.compile("#[a-z0-9/]+[!?]?"), Shorthand.UNAVAILABLE));

  private Symbols() {}

  /** The shorthand of a sign, if it is a known one; case does not matter. */
  static Optional<Shorthand> find(String written) {
    String sign = written.toLowerCase(Locale.ROOT);
    Optional<Shorthand> exact = Optional.ofNullable(SIGNS.get(sign));
    return exact.isPresent()
        ? exact
        : SHAPES.stream()
            .filter(shape -> shape.pattern().matcher(sign).matches())
            .map(Shape::shorthand)
            .findFirst();
  }
}
