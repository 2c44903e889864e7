package uk.seslip.ehecme.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;

/** The axe-core rules, run inside a page. */
final class Axe {

  private static final String CONTRAST = "color-contrast";
  private static final String SCRIPT = script();
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(arguments[0], arguments[1]).then(
        found => done(found.violations.map(v => v.id + ': ' + v.nodes[0].html)),
        problem => done(['axe itself failed: ' + problem]));
      """;

  /** Marks each row of a table that has the same elements in the same styles as one above it. */
  private static final String MARK_ROWS_ALIKE =
      """
      const styles = ['color', 'backgroundColor', 'backgroundImage', 'opacity', 'visibility',
        'display', 'position', 'fontSize', 'fontWeight', 'textShadow'];
      const look = e => {
        const style = getComputedStyle(e);
        return [e.tagName, e.getAttribute('class'), ...styles.map(s => style[s])].join(' ');
      };
      document.querySelectorAll('tbody').forEach(body => {
        const seen = new Set();
        [...body.rows].forEach(row => {
          const looks = [row, ...row.querySelectorAll('*')].map(look).join('|');
          row.toggleAttribute('data-alike', seen.has(looks));
          seen.add(looks);
        });
      });
      """;

  private Axe() {}

  /** Each rule that the open page breaks, with the first element that breaks it. */
  static List<String> violations(ChromeDriver browser, List<String> tags) {
    inject(browser);
    return Stream.concat(found(browser, tags).stream(), tooPale(browser).stream()).toList();
  }

  /** Makes the rules known to the open page. */
  static void inject(ChromeDriver browser) {
    browser.executeScript(SCRIPT);
  }

  /** Each rule but that of contrast which a page breaks that knows the rules already. */
  static List<String> found(ChromeDriver browser, List<String> tags) {
    return run(
        browser,
        Map.of("include", List.of(List.of("html"))),
        Map.of(
            "resultTypes", List.of("violations"),
            "runOnly", Map.of("type", "tag", "values", tags),
            "rules", Map.of(CONTRAST, Map.of("enabled", false))));
  }

  /**
   * Words that stand out too little; the slowest rule by far, so it runs apart. The colours of
   * pictures are few, and a test of their own measures them. Rows of a table lie below one another
   * on the same ground, so of those whose styles are alike the first speaks for all.
   */
  static List<String> tooPale(ChromeDriver browser) {
    browser.executeScript(MARK_ROWS_ALIKE);
    return run(
        browser,
        Map.of("exclude", List.of(List.of("svg"), List.of("[data-alike]"))),
        Map.of("resultTypes", List.of("violations"), "runOnly", List.of(CONTRAST)));
  }

  private static List<String> run(
      ChromeDriver browser, Map<String, ?> context, Map<String, ?> options) {
    return ((List<?>) browser.executeAsyncScript(RUN, context, options))
        .stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream bytes = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
