package uk.seslip.ehecme.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

class BrowserTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Without the size of what is touched: nobody touches paper. */
  private static final List<String> RULES_OF_PAPER =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");

  private static final int WIDE_PX = 1280;
  private static final int PHONE_PX = 390;
  private static final int ZOOMED_PX = 320;

  @TempDir private static Path folder;
  private static Optional<ChromeDriver> driver = Optional.empty();

  @BeforeAll
  static void openTheSite() throws Exception {
    Optional<String> against = Browser.findReasonAgainst();
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(against.isEmpty(), () -> "skipped: " + against.orElseThrow());
    }
    assertThat(against).as("a browser is needed in continuous integration").isEmpty();
    SampleSite.write(folder);
    driver = Optional.of(Browser.open());
  }

  @AfterAll
  static void close() {
    driver.ifPresent(ChromeDriver::quit);
  }

  static Stream<String> pages() {
    return Stream.of(
        "index.html",
        "authorities/E06000045-southampton.html",
        "authorities/E06000046-isle-of-wight.html",
        "measures/cme_census.html",
        "measures/permanent_exclusions.html",
        "published.html",
        "definitions.html",
        "data-quality.html",
        "methodology.html",
        "downloads.html",
        "library.html",
        "accessibility.html");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNothingOnAWideScreenAndOnAPhone(String page) {
    for (int width : List.of(WIDE_PX, PHONE_PX)) {
      ChromeDriver browser = open(page, width);
      openEverything(browser);

      assertThat(Axe.violations(browser, RULES)).as("%s at %d px", page, width).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "authorities/E06000045-southampton.html"})
  void axeFindsNothingInPrint(String page) {
    ChromeDriver browser = open(page, WIDE_PX);
    Browser.setMedium(browser, "print");
    try {
      assertThat(Axe.violations(browser, RULES_OF_PAPER)).as(page).isEmpty();
    } finally {
      Browser.setMedium(browser, "screen");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingScrollsSidewaysAtFourHundredPerCentButTablesAndPictures(String page) {
    ChromeDriver browser = open(page, ZOOMED_PX);
    openEverything(browser);

    assertThat(
            browser.executeScript(
                "const root = document.documentElement;"
                    + " return root.scrollWidth - root.clientWidth"))
        .as(page)
        .isEqualTo(0L);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void thePageAsksForFilesBesideItAndNothingElse(String page) {
    ChromeDriver browser = open(page, WIDE_PX);

    assertThat(
            (List<?>)
                browser.executeScript(
                    "return performance.getEntriesByType('resource').map(e => e.name)"))
        .as(page)
        .allSatisfy(name -> assertThat(name.toString()).startsWith("file:"));
    assertThat(browser.executeScript("return document.fonts.check('16px \"Source Sans 3\"')"))
        .isEqualTo(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "authorities/E06000045-southampton.html"})
  void aKeyboardGetsEverywhereFromTheSkipLinkOn(String page) {
    ChromeDriver browser = open(page, WIDE_PX);
    long stops =
        (long) browser.executeScript("return document.querySelectorAll('a,summary').length");
    press(browser, Keys.TAB);

    assertThat(focused(browser)).isEqualTo("#main");
    for (int i = 0; i < stops / 2; i++) {
      press(browser, Keys.TAB);
      assertThat(outline(browser)).as("stop %d of %s", i, page).isNotEqualTo("none");
    }
  }

  private static ChromeDriver open(String page, int width) {
    ChromeDriver browser = driver.orElseThrow();
    Browser.setWidth(browser, width);
    browser.get(folder.resolve(page).toUri().toString());
    return browser;
  }

  private static void openEverything(ChromeDriver browser) {
    browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  private static void press(ChromeDriver browser, Keys key) {
    new Actions(browser).sendKeys(key).perform();
  }

  private static Object focused(ChromeDriver browser) {
    return browser.executeScript("return document.activeElement.getAttribute('href')");
  }

  private static Object outline(ChromeDriver browser) {
    return browser.executeScript("return getComputedStyle(document.activeElement).outlineStyle");
  }
}
