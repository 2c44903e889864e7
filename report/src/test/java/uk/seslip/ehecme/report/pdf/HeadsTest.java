package uk.seslip.ehecme.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.report.view.TableColumn;
import uk.seslip.ehecme.report.view.TableView;

class HeadsTest {

  @Test
  void aTermThatTheCaptionNamesIsNotRepeatedInEachHead() {
    TableView table =
        table("Kent: autumn term of each year", "Sex", "Autumn 2025/26", "Autumn 2026/27");

    assertThat(Heads.shortened(table)).containsExactly("Sex", "2025/26", "2026/27");
  }

  @Test
  void headsStayWholeWhereTheCaptionDoesNotSayTheTerm() {
    TableView table = table("Kent", "Sex", "Autumn 2025/26", "Autumn 2026/27");

    assertThat(Heads.shortened(table)).containsExactly("Sex", "Autumn 2025/26", "Autumn 2026/27");
  }

  @Test
  void headsStayWholeWhereTheyBeginDifferently() {
    TableView table = table("Kent: per head", "Authority", "Count", "Per 10,000");

    assertThat(Heads.shortened(table)).containsExactly("Authority", "Count", "Per 10,000");
  }

  private static TableView table(String caption, String... heads) {
    return new TableView(
        caption, Stream.of(heads).map(TableColumn::number).toList(), List.of(), "");
  }
}
