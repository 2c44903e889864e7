package uk.seslip.ehecme.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import uk.seslip.ehecme.cli.SampleRun;

/**
 * Pages of a run on the samples, as a browser lays them out. They are asked in two classes, so that
 * two browsers can work side by side.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class PagesInABrowser {

  /** The folder of the authorities' pages. */
  static final String AUTHORITIES = "authorities/";

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Without the size of what is touched: nobody touches paper. */
  private static final List<String> RULES_OF_PAPER =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

  /** Contrast is the slowest rule by far, and pages of one kind share a style. */
  private static final Pattern ONE_OF_EACH_KIND =
      Pattern.compile("[^/]*|.*-(kent|west-sussex)\\.html|.*/cme_census\\.html");

  private static final int WIDE_PX = 1280;
  private static final int PHONE_PX = 390;
  private static final int AT_200_PERCENT_PX = 640;
  private static final int AT_400_PERCENT_PX = 320;

  private Path tree;
  private Session session;

  /** Whether a page is one of this class's. */
  abstract boolean isAsked(String page);

  @BeforeAll
  void runTheBatch() throws Exception {
    Optional<String> against = Browser.findReasonAgainst();
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(against.isEmpty(), () -> "skipped: " + against.orElseThrow());
    }
    assertThat(against).as("a browser is needed in continuous integration").isEmpty();
    tree = SampleRun.sharedTree();
    session = new Session();
  }

  @AfterAll
  void close() {
    if (session != null) {
      session.close();
    }
  }

  Stream<String> pages() throws Exception {
    try (Stream<Path> files = Files.walk(tree)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> tree.relativize(file).toString().replace('\\', '/'))
          .filter(this::isAsked)
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessibleAndReflows(String page) {
    ChromeDriver browser = session.open(tree.resolve(page), "", WIDE_PX);
    Axe.inject(browser);
    browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(Axe.found(browser, RULES)).as("%s at %d px", page, WIDE_PX).isEmpty();
    if (ONE_OF_EACH_KIND.matcher(page).matches()) {
      assertThat(Axe.tooPale(browser)).as("%s: contrast", page).isEmpty();
    }
    Browser.setWidth(browser, PHONE_PX);
    assertThat(Axe.found(browser, RULES)).as("%s at %d px", page, PHONE_PX).isEmpty();
    for (int width : List.of(AT_200_PERCENT_PX, AT_400_PERCENT_PX)) {
      Browser.setWidth(browser, width);
      assertThat(sidewaysPx(browser)).as("%s at %d px", page, width).isZero();
    }
    assertOnPaper(page, browser);
  }

  private static void assertOnPaper(String page, ChromeDriver browser) {
    Browser.setWidth(browser, WIDE_PX);
    Browser.setMedium(browser, "print");
    try {
      assertThat(Axe.found(browser, RULES_OF_PAPER)).as("%s in print", page).isEmpty();
      if (ONE_OF_EACH_KIND.matcher(page).matches()) {
        assertThat(Axe.tooPale(browser)).as("%s in print: contrast", page).isEmpty();
      }
    } finally {
      Browser.setMedium(browser, "screen");
    }
  }

  private static long sidewaysPx(ChromeDriver browser) {
    return (long)
        browser.executeScript(
            "const root = document.documentElement; return root.scrollWidth - root.clientWidth");
  }
}
