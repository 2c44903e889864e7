package uk.seslip.ehecme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import uk.seslip.ehecme.report.html.Html;
import uk.seslip.ehecme.transform.screen.ScreenReport;

class OpenDataTest {

  @Test
  void theOpenDataIsWrittenBesideWhatElseIsThereAndNothingIsLeftOver(@TempDir Path term)
      throws Exception {
    Path data = Files.createDirectories(term.resolve("publish/partner/data"));
    Files.writeString(data.resolve("pack.xlsx"), "kept");
    Files.writeString(data.resolve("ehe_census.csv"), "old");

    assertThat(OpenData.export(Datasets.partner(), term)).allMatch(ScreenReport::isPassed);

    assertThat(data.resolve("pack.xlsx")).hasContent("kept");
    assertThat(data.resolve("ehe_census.csv")).content().startsWith("time_period,");
    assertThat(data.resolve("data-guide.html")).exists();
    assertThat(term.resolve("publish")).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void theGuideNamesEveryColumnEveryDefinitionEverySymbolAndEveryCaveat(@TempDir Path term)
      throws Exception {
    OpenData.export(Datasets.partner(), term);
    Path folder = term.resolve("publish/partner/data");
    Document page = Html.parse(Files.readString(folder.resolve("data-guide.html")));
    String words = Html.words(page);

    for (String file : new String[] {"ehe_census", "ehe_annual", "cme_census", "regional"}) {
      Files.readAllLines(folder.resolve(file + ".meta.csv")).stream()
          .skip(1)
          .forEach(row -> assertThat(words).contains(row.substring(0, row.indexOf(','))));
    }
    Datasets.partner()
        .register()
        .measures()
        .forEach(m -> assertThat(words).as(m.id()).contains(m.label(), m.definition().strip()));
    Datasets.partner().caveats().forEach(c -> assertThat(words).contains(c.type().sentence()));
    assertThat(words)
        .contains("withheld to protect children", "never zero", "regional data lead")
        .contains("rounded to the nearest 5");
  }
}
