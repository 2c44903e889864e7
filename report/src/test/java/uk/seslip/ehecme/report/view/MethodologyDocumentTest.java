package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.report.Datasets;
import uk.seslip.ehecme.report.Forbidden;

/**
 * The page in {@code docs/} is the site's page; rewritten with {@code -Dehecme.rewriteDocs=true}.
 */
class MethodologyDocumentTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("ehecme.root", "..")).resolve("docs/methodology.md");

  @Test
  void theDocumentIsTheSitesPage() throws IOException {
    String article = markdown(new Views(Datasets.partner()).methodology());
    if (Boolean.getBoolean("ehecme.rewriteDocs")) {
      Files.writeString(DOCUMENT, article, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(DOCUMENT, StandardCharsets.UTF_8)).isEqualTo(article);
  }

  @Test
  void itDescribesWhatIsNotSaidWithoutSayingIt() {
    assertThat(Forbidden.phrasesIn(markdown(new Views(Datasets.partner()).methodology())))
        .isEmpty();
  }

  private static String markdown(ArticleView article) {
    StringBuilder text = new StringBuilder("# " + article.title() + "\n\n" + article.lead() + "\n");
    for (ArticleView.Section section : article.sections()) {
      text.append("\n## ").append(section.heading()).append("\n");
      section.paragraphs().forEach(p -> text.append("\n").append(p).append("\n"));
    }
    return text.toString();
  }
}
