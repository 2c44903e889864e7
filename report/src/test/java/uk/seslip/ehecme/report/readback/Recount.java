package uk.seslip.ehecme.report.readback;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;

/**
 * Works out again what sentences say, from the published CSV files and the declared breaks only.
 *
 * @param data of the CSV files
 * @param breaks by place and measure, the term from which a series starts anew
 * @param terms every term, oldest first
 */
record Recount(PublishedData data, Map<String, String> breaks, List<String> terms) {

  static final Map<String, String> NOUNS =
      Map.of(
          "children in elective home education", "ehe_census",
          "children missing education", "cme_census");

  /** No change of a smaller number is given in per cent (config/statistics.yml). */
  private static final int SMALLEST_PERCENT_BASE = 20;

  private static final BigDecimal PER = BigDecimal.valueOf(10_000);

  static Recount of(PublishedData data, List<CSVRecord> declared, Map<String, String> names) {
    List<String> terms =
        data.keys()
            .filter(key -> key.measure().equals("ehe_census") && key.topic().equals("Total"))
            .map(FigureKey::period)
            .distinct()
            .sorted(Comparator.comparing(Recount::order))
            .toList();
    Map<String, String> breaks = new TreeMap<>();
    declared.stream()
        .filter(row -> row.get("splits").equals("true"))
        .forEach(
            row ->
                breaks.put(
                    names.get(row.get("place")) + row.get("measure"), label(row.get("term"))));
    return new Recount(data, breaks, terms);
  }

  private static String label(String slug) {
    String[] parts = slug.split("-");
    return parts[2].substring(0, 1).toUpperCase(Locale.ROOT)
        + parts[2].substring(1)
        + " "
        + parts[0]
        + "/"
        + parts[1];
  }

  static String order(String term) {
    return term.split(" ")[1] + List.of("Autumn", "Spring", "Summer").indexOf(term.split(" ")[0]);
  }

  /** How many authorities have a count, also a low one. */
  long counted(String measure, String period) {
    return data.authorities().stream()
        .filter(name -> data.findWeight(name, measure, period).isPresent())
        .count();
  }

  /** Authorities with a number in both terms and no break between them. */
  List<String> comparable(String measure, String earlier, String later) {
    return data.authorities().stream()
        .filter(name -> data.findTotal(name, measure, earlier).isPresent())
        .filter(name -> data.findTotal(name, measure, later).isPresent())
        .filter(
            name ->
                order(breaks.getOrDefault(name + measure, terms.get(0))).compareTo(order(earlier))
                    <= 0)
        .toList();
  }

  int sum(List<String> names, String measure, String period) {
    return names.stream().mapToInt(n -> data.findTotal(n, measure, period).orElseThrow()).sum();
  }

  /** A change in whole per cent, half up. */
  static Optional<BigDecimal> percent(int earlier, int later) {
    return earlier < SMALLEST_PERCENT_BASE
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(100L * Math.abs(later - earlier))
                .divide(BigDecimal.valueOf(earlier), 0, RoundingMode.HALF_UP));
  }

  Optional<BigDecimal> rate(String name, String measure, String period) {
    return unrounded(name, measure, period).map(Recount::whole);
  }

  private Optional<BigDecimal> unrounded(String name, String measure, String period) {
    return data.findTotal(name, measure, period)
        .map(count -> BigDecimal.valueOf(count).multiply(PER))
        .map(c -> c.divide(BigDecimal.valueOf(data.children().get(name)), MathContext.DECIMAL64));
  }

  static BigDecimal whole(BigDecimal rate) {
    return rate.setScale(0, RoundingMode.HALF_UP);
  }

  List<BigDecimal> rates(String measure, String period) {
    return data.authorities().stream()
        .flatMap(n -> unrounded(n, measure, period).stream())
        .sorted()
        .toList();
  }

  static BigDecimal median(List<BigDecimal> sorted) {
    BigDecimal two = sorted.get((sorted.size() - 1) / 2).add(sorted.get(sorted.size() / 2));
    return whole(two.divide(BigDecimal.valueOf(2), MathContext.DECIMAL64));
  }

  /**
   * The series that the longer run of a place is about: by term, without what lies before a break.
   */
  Map<String, BigDecimal> series(String place, String measure) {
    Function<String, Optional<BigDecimal>> value =
        place.equals(PublishedData.REGION)
            ? regional(measure)
            : term -> data.findWeight(place, measure, term);
    Map<String, BigDecimal> series = new LinkedHashMap<>();
    String start = breaks.getOrDefault(place + measure, terms.get(0));
    terms.stream()
        .filter(term -> order(term).compareTo(order(start)) >= 0)
        .forEach(term -> value.apply(term).ifPresent(number -> series.put(term, number)));
    return series;
  }

  /** The authorities with a count in each term and without a break. */
  List<String> panel(String measure) {
    return data.authorities().stream()
        .filter(name -> !breaks.containsKey(name + measure))
        .filter(name -> terms.stream().allMatch(t -> data.findWeight(name, measure, t).isPresent()))
        .toList();
  }

  private Function<String, Optional<BigDecimal>> regional(String measure) {
    List<String> panel = panel(measure);
    return term ->
        Optional.of(
            panel.stream()
                .map(name -> data.findWeight(name, measure, term).orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The median of all slopes between the same terms of two years. */
  static double slope(Map<String, BigDecimal> series, Function<BigDecimal, Double> scale) {
    List<Double> slopes = new ArrayList<>();
    for (String earlier : series.keySet()) {
      for (String later : series.keySet()) {
        int years = year(later) - year(earlier);
        if (years > 0 && later.split(" ")[0].equals(earlier.split(" ")[0])) {
          slopes.add((scale.apply(series.get(later)) - scale.apply(series.get(earlier))) / years);
        }
      }
    }
    List<Double> sorted = slopes.stream().sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }

  /** The yearly change in whole per cent; a half is added to all counts where one is zero. */
  static long percentPerYear(Map<String, BigDecimal> series) {
    double shift = series.values().stream().anyMatch(number -> number.signum() == 0) ? 0.5 : 0;
    double log = slope(series, number -> Math.log(number.doubleValue() + shift));
    return Math.round(Math.abs(100 * (Math.exp(log) - 1)));
  }

  private static int year(String term) {
    return Integer.parseInt(term.split(" ")[1].substring(0, 4));
  }

  /** How many terms of the longer run are low. */
  long low(String place, String measure) {
    return series(place, measure).keySet().stream()
        .filter(term -> data.total(place, measure, term).equals("low"))
        .count();
  }
}
