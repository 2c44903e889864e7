package uk.seslip.ehecme.ingest.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.ingest.source.Grid;

class CoverReaderTest {

  @Test
  void labelsAreReadWithTheValueToTheirRightWhereverTheyStand() {
    Claim claim =
        CoverReader.read(
                List.of(
                    sheet("Data", List.of("Item id", "Value")),
                    sheet(
                        "Front page",
                        List.of("Return of the region"),
                        List.of(),
                        List.of("", "Authority:", "", "Kent"),
                        List.of("", "TERM", "Autumn 2026/27"))))
            .orElseThrow();

    assertThat(claim.text(Field.AUTHORITY)).isEqualTo("Kent");
    assertThat(claim.cell(Field.AUTHORITY).label()).isEqualTo("return.xlsx › Front page › C3");
    assertThat(claim.text(Field.TERM)).isEqualTo("Autumn 2026/27");
  }

  @Test
  void theSheetCalledCoverCountsBeforeOthers() {
    Claim claim =
        CoverReader.read(
                List.of(
                    sheet("Old", List.of("Authority", "Surrey")),
                    sheet("Cover", List.of("Authority", "Kent"))))
            .orElseThrow();

    assertThat(claim.text(Field.AUTHORITY)).isEqualTo("Kent");
  }

  @Test
  void aRowOfHeadingsIsNoCover() {
    assertThat(
            CoverReader.read(
                List.of(sheet("Data", List.of("Authority", "Term", "Value"), List.of("Kent")))))
        .isEmpty();
  }

  @SafeVarargs
  private static Grid sheet(String name, List<String>... rows) {
    return Grid.ofRows("return.xlsx", name, List.of(rows));
  }
}
