package uk.seslip.ehecme.report.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import uk.seslip.ehecme.cli.SampleRun;
import uk.seslip.ehecme.report.html.Html;

/** No coordinate of a picture says more than the rounded figure beside it. */
class ChartLeakTest {

  private static final Pattern DOT =
      Pattern.compile("<circle cx=\"([\\d.]+)\" cy=\"([\\d.]+)\" r=\"[\\d.]+\"><title>");

  @Test
  void everyMarkLiesWhereItsRoundedFigureBelongs() throws Exception {
    List<String> mistakes = new ArrayList<>();
    int read = 0;
    try (Stream<Path> files = Files.walk(SampleRun.sharedTree())) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
        for (Element svg : Html.all(Html.parse(Files.readString(page)), "svg")) {
          ChartScan scan = new ChartScan(svg);
          scan.mistakes().forEach(m -> mistakes.add(page.getFileName() + " " + m));
          read += scan.read();
        }
      }
    }
    assertThat(mistakes).isEmpty();
    assertThat(read).isGreaterThan(15_000);
  }

  @Test
  void aMarkOfAnExactCountIsFound() throws Exception {
    Path page = SampleRun.sharedTree().resolve("authorities/E06000037-west-berkshire.html");
    String source = Files.readString(page);
    assertThat(mistakes(source)).isEmpty();
    Matcher dot = DOT.matcher(source);
    assertThat(dot.find()).isTrue();
    BigDecimal moved = new BigDecimal(dot.group(2)).add(BigDecimal.ONE);
    String leaking =
        source.substring(0, dot.start(2)) + moved.toPlainString() + source.substring(dot.end(2));
    assertThat(mistakes(leaking)).isNotEmpty();
  }

  private static List<String> mistakes(String page) throws Exception {
    return Html.all(Html.parse(page), "svg").stream()
        .flatMap(svg -> new ChartScan(svg).mistakes().stream())
        .toList();
  }
}
