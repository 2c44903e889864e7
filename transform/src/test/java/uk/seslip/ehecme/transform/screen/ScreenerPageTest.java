package uk.seslip.ehecme.transform.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page made from the list of checks is the one that is committed; rewritten only when asked.
 */
class ScreenerPageTest {

  private static final String REWRITE = "ehecme.rewriteDocs";
  private static final Path PAGE = Path.of("..", "docs", "screener.md");

  @Test
  void thePageSaysWhatTheChecksAre() throws IOException {
    String made = ScreenerPage.of(Screener.checks());
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(PAGE, made);
    }

    assertThat(PAGE).exists();
    assertThat(Files.readString(PAGE))
        .as("docs/screener.md is stale: run this test with -D%s=true and commit it", REWRITE)
        .isEqualTo(made);
  }
}
