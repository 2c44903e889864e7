package uk.seslip.ehecme.report.readback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows every shape of sentence with a number, and what its numbers have to be. */
final class Sentences {

  private static final String TERM = "((?:Autumn|Spring|Summer) \\d{4}/\\d\\d)";
  private static final String N = "([\\d,]+)";
  private static final String PER_CENT = "(?: \\(about " + N + "%\\))?";

  /** What numbers such a sentence should have; empty for one that the data contradict. */
  private interface Rule {
    List<String> expected(Paragraph from, Matcher found);
  }

  private final Map<Pattern, Rule> rules = new LinkedHashMap<>();
  private final Recount recount;
  private final String newest;

  Sentences(Recount recount) {
    this.recount = recount;
    this.newest = recount.terms().get(recount.terms().size() - 1);
    counts();
    changes();
    trends();
    comparisons();
    neighbours();
    partialTotals();
    withoutFigures();
  }

  /** Every number that is wrong, and every sentence of an unknown shape. */
  List<String> mistakesIn(Paragraph paragraph) {
    List<String> mistakes = new ArrayList<>();
    String rest = paragraph.text();
    String measure = paragraph.measure();
    while (!rest.isEmpty()) {
      Optional<Map.Entry<Pattern, Rule>> rule = ruleFor(rest);
      if (rule.isEmpty()) {
        mistakes.add(paragraph.page() + ": no rule for: " + rest);
        return mistakes;
      }
      Matcher found = rule.get().getKey().matcher(rest);
      found.lookingAt();
      for (Map.Entry<String, String> noun : Recount.NOUNS.entrySet()) {
        measure = found.group().contains(noun.getKey()) ? noun.getValue() : measure;
      }
      Paragraph about = new Paragraph(paragraph.page(), paragraph.place(), measure, "", rest);
      List<String> expected = rule.get().getValue().expected(about, found);
      List<String> said = groups(found);
      if (!said.equals(expected)) {
        mistakes.add(paragraph.page() + ": " + found.group() + ": data say " + expected);
      }
      rest = rest.substring(found.end()).strip();
    }
    return mistakes;
  }

  private Optional<Map.Entry<Pattern, Rule>> ruleFor(String text) {
    return rules.entrySet().stream().filter(r -> r.getKey().matcher(text).lookingAt()).findFirst();
  }

  private static List<String> groups(Matcher found) {
    List<String> groups = new ArrayList<>();
    for (int group = 1; group <= found.groupCount(); group++) {
      groups.add(found.group(group) == null ? "" : found.group(group).replace(",", ""));
    }
    return groups;
  }

  private void rule(String pattern, Rule rule) {
    rules.put(Pattern.compile(pattern), rule);
  }

  private void counts() {
    rule(
        "(?:On census day in )"
            + TERM
            + ", "
            + N
            + " of (19) South East authorities together recorded about "
            + N
            + " children [a-z ]+\\.",
        (p, m) ->
            List.of(newest, "" + recount.counted(p.measure(), newest), "19", total(p, newest)));
    rule(
        "On census day in "
            + TERM
            + ", ([A-Z][A-Za-z ]+?) recorded (?:about "
            + N
            + "|(no)|between (1 and 4)) children [a-z ]+(?:, which is shown as “low”)?\\.",
        (p, m) -> {
          String cell = total(p, newest);
          return List.of(
              newest,
              p.place(),
              PublishedData.isNumber(cell) && !cell.equals("0") ? cell : "",
              cell.equals("0") ? "no" : "",
              cell.equals("low") ? "1 and 4" : "");
        });
    rule(
        "There is no figure for ([A-Z][A-Za-z ]+?) for " + TERM + ": ([cx]), [^.]+\\.",
        (p, m) ->
            List.of(p.place(), newest, p.measure().isEmpty() ? m.group(3) : total(p, newest)));
    rule(
        N
            + " of (19) authorities have figures in use for "
            + TERM
            + "\\. There are none from [A-Z][^;]+; it is shown as x, never as zero\\.",
        (p, m) ->
            List.of(
                ""
                    + Math.max(
                        recount.counted("ehe_census", newest),
                        recount.counted("cme_census", newest)),
                "19",
                newest));
  }

  private String total(Paragraph p, String term) {
    return recount.data().total(p.place(), p.measure(), term);
  }

  private void changes() {
    String amount = "(?:about " + N + " (more|fewer)|(the same rounded number))";
    rule("That is " + amount + " (?:than|as) in " + TERM + PER_CENT + "\\.", (p, m) -> own(p));
    rule("That is (the same rounded number) as in " + TERM + "\\.", (p, m) -> own(p).subList(2, 4));
    rule(
        N
            + " authorities have (?:comparable )?figures for both\\. Their rounded figures add up"
            + " to "
            + N
            + " now and "
            + N
            + " in "
            + TERM
            + ": "
            + amount
            + PER_CENT
            + "\\.",
        (p, m) -> {
          List<String> names = recount.comparable(p.measure(), before(), newest);
          int earlier = recount.sum(names, p.measure(), before());
          int later = recount.sum(names, p.measure(), newest);
          List<String> expected =
              new ArrayList<>(List.of("" + names.size(), "" + later, "" + earlier, before()));
          expected.addAll(difference(earlier, later));
          return expected;
        });
  }

  private List<String> own(Paragraph p) {
    int earlier = Integer.parseInt(total(p, before()));
    int later = Integer.parseInt(total(p, newest));
    List<String> expected = new ArrayList<>(difference(earlier, later));
    expected.add(3, before());
    return expected;
  }

  private static List<String> difference(int earlier, int later) {
    if (earlier == later) {
      return List.of("", "", "the same rounded number", "");
    }
    String percent = Recount.percent(earlier, later).map(BigDecimal::toPlainString).orElse("");
    return List.of("" + Math.abs(later - earlier), later > earlier ? "more" : "fewer", "", percent);
  }

  private String before() {
    int year = Integer.parseInt(newest.substring(newest.length() - 7, newest.length() - 3));
    return newest.split(" ")[0] + " " + (year - 1) + "/" + String.valueOf(year).substring(2);
  }

  private void trends() {
    rule(
        "Compared with the same term in earlier years, numbers have mostly been (rising|falling)"
            + " since "
            + TERM
            + PER_CENT.replace("%", "% a year")
            + "\\. With only "
            + N
            + " terms this may not last: treat it as a prompt to look, not a finding\\.",
        (p, m) ->
            List.of(
                direction(p, "rising", "falling"), start(p), percent(p), "" + series(p).size()));
    rule(
        "Numbers have (risen|fallen) compared with the same term in earlier years in most years"
            + " since "
            + TERM
            + ", by about "
            + N
            + "% a year(?: \\("
            + N
            + " to "
            + N
            + " children a year\\))?\\. This pattern is unlikely to be chance, but it may reflect a"
            + " change in recording\\.",
        (p, m) -> {
          double slope = Math.abs(Recount.slope(series(p), BigDecimal::doubleValue));
          return List.of(
              direction(p, "risen", "fallen"),
              start(p),
              percent(p),
              around(m.group(4), slope, -1),
              around(m.group(5), slope, 1));
        });
    rule(
        "No clear long-term direction can be seen in "
            + N
            + " terms\\. This does not mean nothing has changed\\.",
        (p, m) -> List.of("" + series(p).size()));
    rule(
        "There are "
            + N
            + " comparable terms: enough to set one year against the next, too few to speak of a"
            + " longer run\\.",
        (p, m) -> List.of("" + series(p).size()));
    rule(
        "([A-Z][A-Za-z ]+) has "
            + N
            + " comparable terms? of data\\. That is too few to say anything about change over the"
            + " longer run\\.",
        (p, m) -> List.of(p.place(), "" + series(p).size()));
    rule(
        N + " of these terms (?:is|are) “low” and counted as 2\\.5 children, by convention\\.",
        (p, m) -> List.of("" + recount.low(p.place(), p.measure())));
    rule(
        "The longer run is that of the "
            + N
            + " authorities with a (?:comparable )?figure in each of its terms\\.",
        (p, m) -> List.of("" + recount.panel(p.measure()).size()));
    rule(
        "The newest term with a figure is " + TERM + "\\.",
        (p, m) -> List.of(List.copyOf(series(p).keySet()).get(series(p).size() - 1)));
  }

  /** The end of a range that has to lie on one side of the slope; what was said where it does. */
  private static String around(String end, double slope, int side) {
    if (end == null) {
      return "";
    }
    double distance = Double.parseDouble(end.replace(",", "")) - slope;
    return distance * side >= -0.5 ? end.replace(",", "") : "not around " + slope;
  }

  private Map<String, BigDecimal> series(Paragraph p) {
    return recount.series(p.place(), p.measure());
  }

  private String start(Paragraph p) {
    return series(p).keySet().iterator().next();
  }

  private String percent(Paragraph p) {
    return "" + Recount.percentPerYear(series(p));
  }

  private String direction(Paragraph p, String up, String down) {
    return Recount.slope(series(p), BigDecimal::doubleValue) > 0 ? up : down;
  }

  private void comparisons() {
    rule(
        "([A-Z][A-Za-z ]+?) recorded "
            + N
            + " per 10,000 \\(95% range "
            + N
            + " to "
            + N
            + "\\)\\.(?: Do not compare this figure with others: see the reasons beside it\\.| That"
            + " is [a-z ]+South East authorities(?:: check recording and definitions first)?\\.)?",
        (p, m) -> {
          String rate = recount.rate(p.place(), p.measure(), newest).orElseThrow().toPlainString();
          double value = Double.parseDouble(rate);
          return List.of(
              p.place(), rate, around(m.group(3), value, -1), around(m.group(4), value, 1));
        });
    rule(
        "In "
            + TERM
            + " the median authority recorded "
            + N
            + " per 10,000 resident children aged 5 to 16\\. Rates run from "
            + N
            + " to "
            + N
            + " \\("
            + N
            + " of (19) authorities\\)\\.",
        (p, m) -> {
          List<BigDecimal> rates = recount.rates(p.measure(), newest);
          return List.of(
              newest,
              Recount.median(rates).toPlainString(),
              Recount.whole(rates.get(0)).toPlainString(),
              Recount.whole(rates.get(rates.size() - 1)).toPlainString(),
              "" + rates.size(),
              "19");
        });
    rule("Recorded most often: [^.]+\\.", (p, m) -> List.of());
  }

  private void neighbours() {
    String opening =
        "Of the 10 statistical neighbours of ([A-Z][A-Za-z ]+) \\([^)]+\\), (?:none|"
            + N
            + " \\(([^)]+)\\)) (?:is|are) in the region\\. ";
    rule(
        opening
            + "Their rates run from "
            + N
            + " to "
            + N
            + " per 10,000\\. Neighbours are alike in their area, not in how they record\\.",
        (p, m) -> {
          List<String> names = names(m);
          List<BigDecimal> rates =
              names.stream()
                  .flatMap(n -> recount.rate(n, p.measure(), newest).stream())
                  .sorted()
                  .toList();
          return List.of(
              p.place(),
              "" + names.size(),
              names(m.group(3)),
              rates.get(0).toPlainString(),
              rates.get(rates.size() - 1).toPlainString());
        });
    rule(
        opening + "A range needs 5 with a rate, so none is given\\.",
        (p, m) ->
            List.of(p.place(), m.group(2) == null ? "" : "" + names(m).size(), names(m.group(3))));
  }

  private void partialTotals() {
    rule(
        "Read down a column: only the same term compares\\. Open dots are totals of (\\d+)(?: to"
            + " (\\d+))? of (19) authorities\\.",
        (p, m) ->
            Recount.NOUNS.values().stream()
                .map(this::partial)
                .filter(groups(m)::equals)
                .findFirst()
                .orElse(List.of("other numbers")));
  }

  private List<String> partial(String measure) {
    LongSummaryStatistics counted =
        recount.terms().stream()
            .mapToLong(term -> recount.counted(measure, term))
            .filter(authorities -> authorities < 19)
            .summaryStatistics();
    boolean same = counted.getMin() == counted.getMax();
    return List.of("" + counted.getMin(), same ? "" : "" + counted.getMax(), "19");
  }

  private List<String> names(Matcher m) {
    return recount.data().authorities().stream()
        .filter(n -> m.group(3) != null && m.group(3).matches(".*\\b" + n + "\\b.*"))
        .toList();
  }

  private static String names(String list) {
    return list == null ? "" : list.replace(",", "");
  }

  /**
   * Sentences whose numbers are dates, rules and terms, and those of forecasts, which are tested by
   * vectors.
   */
  private void withoutFigures() {
    for (String known :
        List.of(
            "This rests on [^.]+\\. Ranges are as wide as earlier misses were\\.",
            "A difference this size can easily arise by chance\\.",
            "Partner edition\\. .*?Counts are rounded to the nearest 5; 1 to 4 children are shown"
                + " as low\\.",
            "Partner edition · " + "\\w+ \\d{4}/\\d\\d",
            "(?:South East|Region › E\\d{8}) · \\w+ \\d{4}/\\d\\d · census day \\d+ \\w+ \\d{4}$",
            "\\w+ \\d{4}/\\d\\d, census day .* program \\(?[^)]*\\)?\\.$",
            "Read with care across (?:[^.]+)\\.",
            "It is not set against the year before: [^.]+\\.",
            "Not shown for \\w+ \\d{4}/\\d\\d: [cxz] \\([^)]+\\)\\.?(?: \\([^)]*\\))?",
            "It is made of the \\d+ authorities with a comparable figure in each of these terms\\.",
            "Tried on earlier terms, [^.]+ lay in their 80% range\\.",
            "For planning, take the highest upper end of the 80% ranges: [^.]+\\. In that term"
                + " there are about nine chances in ten of being at or below it, if the pattern"
                + " holds\\. Places that are already agreed or closing come on top\\.",
            "There is no forecast: [^.]+\\.",
            "In alphabetical order\\. The upper picture .*$",
            "[A-Z][A-Za-z ]+ changed how it records these figures in [^.]+\\. Figures before and"
                + " after are not compared\\.")) {
      rule(known, (p, m) -> List.of());
    }
  }
}
