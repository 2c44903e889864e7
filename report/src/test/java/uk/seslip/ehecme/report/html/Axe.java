package uk.seslip.ehecme.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;

/** The axe-core rules, run inside a page. */
final class Axe {

  private static final String SCRIPT = script();
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}}).then(
        found => done(found.violations.map(v => v.id + ': ' + v.nodes[0].html)),
        problem => done(['axe itself failed: ' + problem]));
      """;

  private Axe() {}

  /** Each rule that the open page breaks, with the first element that breaks it. */
  static List<String> violations(ChromeDriver browser, List<String> tags) {
    browser.executeScript(SCRIPT);
    return ((List<?>) browser.executeAsyncScript(RUN, tags)).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (InputStream bytes = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
