package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.report.Datasets;
import uk.seslip.ehecme.transform.PublishedDataset;

class CheckViewsTest {

  private static final PublishedDataset DATASET = Datasets.partner();

  @Test
  void aCheckThatMissesAYearIsMissingForWhoeverHadNoFiguresThen() {
    CheckHistory history = new CheckHistory(DATASET);
    List<String> yearBefore =
        DATASET.coverage().stream()
            .filter(c -> c.term().equals(DATASET.term().yearsEarlier(1)))
            .findFirst()
            .orElseThrow()
            .returned();

    assertThat(DATASET.newestCoverage().returned())
        .allSatisfy(
            code ->
                assertThat(history.allows(CheckNeed.LAST_YEAR, 1, code))
                    .isEqualTo(yearBefore.contains(code)));
    assertThat(history.allows(CheckNeed.EARLIER_YEARS, 40, yearBefore.get(0))).isFalse();
    assertThat(history.allows(CheckNeed.NOTHING, 0, "E00000000")).isTrue();
  }

  @Test
  void everyCheckIsNamedOnceUnderWhatItNeeds() {
    ChecksView view = new CheckViews(new SeriesIndex(DATASET)).view();

    assertThat(view.groups().stream().flatMap(group -> group.checks().stream()))
        .containsExactly(
            "Count below zero",
            "Large change within a year",
            "Change outside the authority’s own range");
    assertThat(view.lead()).contains("is asked 3 questions");
    assertThat(view.needs().rows()).hasSize(3);
  }
}
