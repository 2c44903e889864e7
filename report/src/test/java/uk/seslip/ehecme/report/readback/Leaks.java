package uk.seslip.ehecme.report.readback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says whether a printed number gives back a count that is not shown. Source: the statistical
 * recipe, section 6.6 (iv).
 *
 * @param data what the CSV files show
 * @param exact the exact counts that were returned
 */
record Leaks(PublishedData data, Map<FigureKey, Integer> exact) {

  private static final int BASE = 5;

  /** What a number gives away; empty when nothing. */
  Optional<String> findIn(Printed printed) {
    return printed.unit() == Printed.Unit.COUNT ? ofCount(printed) : ofRate(printed);
  }

  private Optional<String> ofCount(Printed printed) {
    int number = printed.number().intValue();
    if (number % BASE != 0) {
      return leak(printed, "not rounded");
    }
    return printed
        .key()
        .filter(key -> isWithheld(key) && number != 0)
        .flatMap(key -> leak(printed, "withheld" + returned(key)));
  }

  private String returned(FigureKey key) {
    return exact.containsKey(key) ? ", returned " + exact.get(key) : "";
  }

  private boolean isWithheld(FigureKey key) {
    return List.of("c", "low").contains(data.values().getOrDefault(key, ""));
  }

  private Optional<String> ofRate(Printed printed) {
    if (printed.key().filter(this::isWithheld).isPresent()) {
      return leak(printed, "a rate of what is withheld");
    }
    Optional<Integer> base = base(printed);
    if (base.isEmpty()) {
      return leak(printed, "a rate without a public base");
    }
    List<Integer> behind = countsBehind(printed, base.get());
    boolean mayBeRounded = behind.stream().anyMatch(count -> count % BASE == 0);
    return mayBeRounded ? Optional.empty() : leak(printed, "can only be of " + behind);
  }

  private Optional<Integer> base(Printed printed) {
    return printed.unit() == Printed.Unit.PERCENT
        ? printed.key().flatMap(k -> data.findTotal(k.place(), k.measure(), k.period()))
        : Optional.ofNullable(data.children().get(printed.place()));
  }

  /** Every count that would be shown so. */
  private static List<Integer> countsBehind(Printed printed, int base) {
    Printed.Unit unit = printed.unit();
    BigDecimal perChild = BigDecimal.valueOf(base).divide(BigDecimal.valueOf(unit.multiplier));
    int lowest = printed.number().subtract(BigDecimal.ONE).multiply(perChild).intValue();
    int highest = printed.number().add(BigDecimal.ONE).multiply(perChild).intValue() + 1;
    return IntStream.rangeClosed(Math.max(0, lowest), highest)
        .filter(count -> shown(count, base, unit).compareTo(printed.number()) == 0)
        .boxed()
        .toList();
  }

  private static BigDecimal shown(int count, int base, Printed.Unit unit) {
    return BigDecimal.valueOf((long) count * unit.multiplier)
        .divide(BigDecimal.valueOf(base), unit.decimals, RoundingMode.HALF_UP);
  }

  private static Optional<String> leak(Printed printed, String why) {
    return Optional.of(printed.where() + ": " + printed.number() + " is " + why);
  }
}
