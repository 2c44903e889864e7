package uk.seslip.ehecme.ingest.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.ingest.definition.RealConfiguration;
import uk.seslip.ehecme.model.Definitions;

/** The pages made from configuration are those that are committed; rewritten only when asked. */
class DocumentationTest {

  private static final String REWRITE = "ehecme.rewriteDocs";
  private static final Path DOCS = Path.of("..", "docs");

  @ParameterizedTest
  @ValueSource(strings = {"findings.md", "measures.md", "caveats.md"})
  void thePageSaysWhatTheConfigurationSays(String name) throws IOException {
    String made = pages().get(name);
    Path file = DOCS.resolve(name);
    if (Boolean.getBoolean(REWRITE)) {
      Files.writeString(file, made, StandardCharsets.UTF_8);
    }

    assertThat(file).exists();
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .as("docs/%s is stale: run this test with -D%s=true and commit it", name, REWRITE)
        .isEqualTo(made);
  }

  private static Map<String, String> pages() {
    Definitions definitions = RealConfiguration.definitions();
    Map<String, String> pages = new TreeMap<>();
    pages.put("findings.md", FindingsPage.of(definitions.findingTypes()));
    pages.put("measures.md", MeasuresPage.of(definitions));
    pages.put("caveats.md", CaveatsPage.of(definitions.caveatTypes()));
    return pages;
  }
}
