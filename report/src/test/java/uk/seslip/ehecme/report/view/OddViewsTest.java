package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.report.Datasets;
import uk.seslip.ehecme.report.Datasets.Oddity;
import uk.seslip.ehecme.report.chart.Charts;

/** However odd the published figures, every page is worded and every chart is drawn. */
class OddViewsTest {

  private static final Pattern NOT_FINITE = Pattern.compile("NaN|Infinity|\\bnull\\b");
  private static final int MISSING = -1;
  private static final int WITHHELD = -2;

  static Stream<Named<Oddity>> oddities() {
    return Stream.of(
        Named.of("nothing returned", (place, counts) -> all(counts, MISSING)),
        Named.of("everything withheld", (place, counts) -> all(counts, WITHHELD)),
        Named.of("all zero", (place, counts) -> all(counts, 0)),
        Named.of("constant", (place, counts) -> all(counts, 250)),
        Named.of("all low", (place, counts) -> all(counts, 2)),
        Named.of("one authority only", (place, counts) -> place == 0 ? counts : all(counts, -1)),
        Named.of("every second period missing", (place, counts) -> everySecond(counts)),
        Named.of("one term only", (place, counts) -> newestOnly(counts)),
        Named.of("the newest period missing", (place, counts) -> withoutNewest(counts)),
        Named.of("zero and large in turn", (place, counts) -> inTurn(counts)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddities")
  void everyOddDatasetIsWordedAndDrawn(Oddity oddity) {
    Views views = new Views(Datasets.odd(oddity));

    isFinite(views.region());
    isFinite(views.authorities());
    isFinite(views.measures());
    isFinite(views.compare());
    isFinite(views.quality());
    isFinite(views.published());
    Charts charts = new Charts();
    charts(views).forEach(chart -> isFinite(charts.draw(chart).svg()));
  }

  private static Stream<ChartSpec> charts(Views views) {
    Stream<HistoryView> histories =
        Stream.concat(
            views.region().histories().stream(),
            views.authorities().stream().limit(3).flatMap(a -> a.histories().stream()));
    Stream<ChartSpec> compared =
        views.measures().stream()
            .flatMap(measure -> measure.comparison().stream())
            .flatMap(c -> Stream.concat(Stream.of(c.chart()), c.funnel().stream()));
    return Stream.concat(histories.flatMap(h -> h.charts().stream()), compared);
  }

  /** Records print all they hold. */
  private static void isFinite(Object said) {
    String text = said.toString();
    assertThat(text).isNotBlank();
    assertThat(
            NOT_FINITE.matcher(text).results().map(found -> around(text, found.start())).toList())
        .isEmpty();
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
  }

  private static int[] all(int[] counts, int value) {
    return Arrays.stream(counts).map(count -> value).toArray();
  }

  private static int[] everySecond(int[] counts) {
    return IntStream.range(0, counts.length).map(i -> i % 2 == 0 ? counts[i] : MISSING).toArray();
  }

  private static int[] newestOnly(int[] counts) {
    int newest = counts.length - 1;
    return IntStream.range(0, counts.length).map(i -> i == newest ? 40 : MISSING).toArray();
  }

  private static int[] withoutNewest(int[] counts) {
    int newest = counts.length - 1;
    return IntStream.range(0, counts.length).map(i -> i == newest ? MISSING : counts[i]).toArray();
  }

  private static int[] inTurn(int[] counts) {
    return IntStream.range(0, counts.length).map(i -> i % 2 * 90_000).toArray();
  }
}
