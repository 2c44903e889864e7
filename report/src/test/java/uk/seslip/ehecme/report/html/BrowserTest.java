package uk.seslip.ehecme.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

class BrowserTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final int WIDE_PX = 1280;

  @TempDir private static Path folder;
  private static Optional<Session> session = Optional.empty();

  @BeforeAll
  static void openTheSite() throws Exception {
    Optional<String> against = Browser.findReasonAgainst();
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(against.isEmpty(), () -> "skipped: " + against.orElseThrow());
    }
    assertThat(against).as("a browser is needed in continuous integration").isEmpty();
    SampleSite.write(folder);
    session = Optional.of(new Session());
  }

  @AfterAll
  static void close() {
    session.ifPresent(Session::close);
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
        "compare.html",
        "accessibility.html");
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

  @Test
  void aPictureReadsItsValuesToTheArrowKeys() {
    ChromeDriver browser = open("index.html", WIDE_PX);
    browser.executeScript("document.querySelector('.picture').focus()");
    press(browser, Keys.END);
    assertThat(said(browser, ".reading")).startsWith("Autumn 2026/27: ");
    press(browser, Keys.ARROW_LEFT);
    assertThat(said(browser, ".reading")).startsWith("Summer 2025/26: ");
  }

  @Test
  void aLongTableShowsTheRowsThatAreAskedFor() {
    ChromeDriver browser = open("data-quality.html", WIDE_PX);
    openEverything(browser);
    browser.executeScript("document.querySelector('input[type=search]').focus()");
    new Actions(browser).sendKeys("wokingham").perform();
    assertThat(said(browser, ".filter .said")).isEqualTo("1 of 19 rows");
  }

  @Test
  void aChoiceIsInTheAddressAndBringsItsCaveats() {
    ChromeDriver browser =
        open("compare.html", "#measure=cme_census&places=E10000011&show=rate", WIDE_PX);
    assertThat(said(browser, "#chosen")).isEqualTo("Shown below: CME on census day, 1 place.");
    assertThat(said(browser, "#compared")).contains("East Sussex", "Do not compare");
    browser.executeScript("document.getElementById('place-E10000016').focus()");
    press(browser, Keys.SPACE);
    assertThat(said(browser, "#chosen")).isEqualTo("Shown below: CME on census day, 2 places.");
    assertThat((String) browser.executeScript("return location.hash"))
        .contains("E10000011.E10000016", "show=rate");
    assertThat(Axe.violations(browser, RULES)).isEmpty();
  }

  @Test
  void withoutScriptsTheComparingPageLeadsToTheMeasures() {
    ChromeDriver browser = open("index.html", WIDE_PX);
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open("compare.html", WIDE_PX);
      assertThat(browser.findElement(By.id("choose")).isDisplayed()).isFalse();
      assertThat(browser.findElement(By.cssSelector("#without a")).isDisplayed()).isTrue();
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void nothingMovesForReadersWhoAskForThat() {
    ChromeDriver browser = open("index.html", WIDE_PX);
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    assertThat(
            browser.executeScript(
                "return [...document.querySelectorAll('*')].map(e => getComputedStyle(e))"
                    + ".filter(s => s.scrollBehavior !== 'auto' || s.animationName !== 'none'"
                    + " || parseFloat(s.transitionDuration) > 0).length"))
        .isEqualTo(0L);
    Browser.setMedium(browser, "screen");
  }

  private static String said(ChromeDriver browser, String selector) {
    return browser.findElement(By.cssSelector(selector)).getText();
  }

  private static ChromeDriver open(String page, int width) {
    return open(page, "", width);
  }

  private static ChromeDriver open(String page, String fragment, int width) {
    return session.orElseThrow().open(folder.resolve(page), fragment, width);
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
