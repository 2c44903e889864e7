package uk.seslip.ehecme.report.readback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.cli.SampleRun;
import uk.seslip.ehecme.report.html.Html;

/**
 * What is worked out from counts is worked out from the counts as shown: ranges of rates, sums, and
 * the figures that the comparing page draws from.
 */
class DerivedLeakTest {

  private static final Pattern RANGE =
      Pattern.compile("(?: recorded|:) [\\d,]+ per 10,000 \\(95% range ([\\d,]+) to ([\\d,]+)\\)");
  private static final Pattern FIGURES =
      Pattern.compile("<script type=\"application/json\" id=\"figures\">(.*?)</script>");

  private static Path tree;
  private static PublishedData data;

  @BeforeAll
  static void readTheTree() throws Exception {
    tree = SampleRun.sharedTree();
    data = PublishedData.read(tree);
  }

  @Test
  void noSumOfTheCsvsNarrowsALowCount() {
    SumScan scan = new SumScan(data.values());
    assertThat(scan.narrowedByTheRegion()).isEmpty();
    assertThat(scan.narrowedByTheirTotal()).isEmpty();
  }

  @Test
  void aSumThatNarrowsALowCountIsFound() {
    FigureKey low =
        data.keys()
            .filter(k -> data.values().get(k).equals("low") && k.topic().equals("Year group"))
            .filter(k -> data.findTotal(k.place(), k.measure(), k.period()).isPresent())
            .filter(k -> !k.place().equals(PublishedData.REGION))
            .findFirst()
            .orElseThrow();
    Map<FigureKey, String> leaking = new HashMap<>(data.values());
    leaking.put(
        new FigureKey(low.place(), low.measure(), low.period(), "Total", "Total"), "100000");
    assertThat(new SumScan(leaking).narrowedByTheirTotal())
        .anySatisfy(found -> assertThat(found).contains(low.category()));
  }

  @Test
  void rangesOfRatesInTheWorkbookAreThoseOfTheRoundedCounts() throws Exception {
    int read = 0;
    for (List<String> row : PackReader.rows(tree.resolve("data"))) {
      String place = row.get(2);
      if (row.get(9).matches("[\\d,]+") && !place.equals(PublishedData.REGION)) {
        assertThat(List.of(number(row.get(9)), number(row.get(10))))
            .as(row.toString())
            .isEqualTo(limits(number(row.get(6)), place));
        read++;
      }
    }
    assertThat(read).isGreaterThan(500);
  }

  @Test
  void rangesOfRatesOnThePagesAreThoseOfTheRoundedCounts() throws Exception {
    List<String> newest = newestTotals();
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (Path page : pages()) {
      String words = Html.words(Html.parse(Files.readString(page)));
      Matcher range = RANGE.matcher(words);
      while (range.find()) {
        String place = words.substring(Math.max(0, range.start() - 30), range.start());
        String said = place + " " + range.group(1) + " " + range.group(2);
        if (newest.stream().noneMatch(said::endsWith)) {
          wrong.add(page.getFileName() + ": " + place + range.group());
        }
        read++;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(read).isGreaterThan(500);
  }

  @Test
  void theComparingPageHoldsTheCsvsFiguresAndTheirRatesOnly() throws Exception {
    Matcher found = FIGURES.matcher(Files.readString(tree.resolve("compare.html")));
    assertThat(found.find()).isTrue();
    JsonNode json = new ObjectMapper().readTree(found.group(1));
    List<String> wrong = new ArrayList<>();
    int read = 0;
    for (Map.Entry<String, JsonNode> measure : json.get("measures").properties()) {
      for (Map.Entry<String, JsonNode> of : measure.getValue().get("of").properties()) {
        String place = json.get("places").get(of.getKey()).asText();
        for (int i = 0; i < measure.getValue().get("periods").size(); i++) {
          String period = measure.getValue().get("periods").get(i).asText();
          JsonNode value = of.getValue().get("v").get(i);
          String shown = (value.isArray() ? value.get(0) : value).asText();
          String cell = data.total(place, measure.getKey(), period);
          if (!shown.equals(cell)) {
            wrong.add(place + " " + measure.getKey() + " " + period + ": " + shown + "/" + cell);
          }
          wrong.addAll(ofRate(of.getValue().get("r").path(i), place, cell));
          read++;
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(read).isGreaterThan(5_000);
  }

  /**
   * A rate has to be that of the shown count; the region's has other children from term to term.
   */
  private static List<String> ofRate(JsonNode rate, String place, String cell) {
    if (!rate.isNumber() || place.equals(PublishedData.REGION)) {
      return List.of();
    }
    int children = data.children().get(place);
    long exact = (10_000L * Integer.parseInt(cell) * 2 + children) / (2L * children);
    return rate.asLong() == exact ? List.of() : List.of(place + " " + cell + ": rate " + rate);
  }

  private static List<String> newestTotals() {
    return data.keys()
        .filter(
            key -> key.topic().equals("Total") && key.period().matches("Autumn 2026/27|2025/26"))
        .filter(key -> PublishedData.isNumber(data.values().get(key)))
        .filter(key -> data.children().containsKey(key.place()))
        .map(
            key -> {
              List<Integer> limits = limits(Integer.parseInt(data.values().get(key)), key.place());
              return key.place() + " " + limits.get(0) + " " + limits.get(1);
            })
        .distinct()
        .toList();
  }

  private static List<Integer> limits(int shown, String place) {
    int children = data.children().get(place);
    return List.of(ChanceLimits.lower(shown, children), ChanceLimits.upper(shown, children));
  }

  private static int number(String text) {
    return Integer.parseInt(text.replace(",", ""));
  }

  private static List<Path> pages() throws Exception {
    try (Stream<Path> files = Files.walk(tree)) {
      return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
    }
  }
}
