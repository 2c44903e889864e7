package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.CaveatSeverity;
import uk.seslip.ehecme.report.Datasets;

class ViewsTest {

  private final Views views = new Views(Datasets.partner());

  @Test
  void theRegionSaysWhoRepliedAndNamesTheMissing() {
    assertThat(views.region().replies().count()).isEqualTo("18 of 19");
    assertThat(views.region().replies().missing()).containsExactly("Isle of Wight");
    assertThat(views.region().lead().get(0))
        .isEqualTo(
            "18 of 19 authorities have figures in use for Autumn 2026/27. There are none from Isle"
                + " of Wight; it is shown as x, never as zero.");
  }

  @Test
  void everyAuthorityAndMeasureHasAPageInAlphabeticalAndRegisterOrder() {
    assertThat(views.authorities()).extracting(view -> view.label().place()).isSorted().hasSize(19);
    assertThat(views.measures())
        .extracting(view -> view.definition().id())
        .startsWith("ehe_census", "ehe_any_point")
        .hasSize(7);
  }

  @Test
  void aMissingFigureIsSaidWithItsSymbolAndReason() {
    assertThat(authority("Isle of Wight").lead().get(0))
        .matches(
            "Isle of Wight has no figure of children [a-z ]+ for Autumn 2026/27: x, not"
                + " returned\\.");
  }

  @Test
  void aBreakIsSaidAndStopsTheComparison() {
    HistoryView history = authority("Southampton").histories().get(0);

    assertThat(history.sentences())
        .contains(
            "Southampton changed how it records these figures in Spring 2025/26 (a new case"
                + " system). Figures before and after are not compared.",
            "Southampton has 3 comparable terms of data. That is too few to say anything about"
                + " change over the longer run.");
    assertThat(history.sentences()).noneMatch(sentence -> sentence.contains("than in Autumn"));
  }

  @Test
  void noCellIsBlankAndEverySymbolHasAMeaning() {
    Stream<TableView> tables =
        Stream.concat(
            views.measures().stream().map(MeasureView::table),
            views.authorities().stream().flatMap(a -> Stream.of(a.annual(), a.regional())));

    assertThat(tables.flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().stream()))
        .allSatisfy(
            cell -> {
              assertThat(cell.text()).isNotBlank();
              if (List.of("low", "c", "x", "z").contains(cell.text())) {
                assertThat(cell.meaning()).isNotBlank();
              }
            });
  }

  @Test
  void aTotalWithoutAllItsAuthoritiesSaysSoInItsChartItsTableAndItsLabel() {
    HistoryView region = views.region().histories().get(0);

    assertThat(region.nowLabel()).endsWith("18 of 19 authorities (without Isle of Wight)");
    assertThat(region.chart().points().get(15).words()).endsWith(", 18 of 19 authorities");
    assertThat(region.chart().table().note())
        .endsWith("Open dots are totals of 18 of 19 authorities.");
    assertThat(region.chart().description())
        .contains("Not all authorities are counted in:", "Autumn 2026/27 18 of 19");
    assertThat(authority("Kent").histories().get(0).chart().points())
        .noneMatch(TrendPoint::isPartial);
  }

  @Test
  void aComparisonOpensWithTheReasonsFoundInItsFigures() {
    assertThat(comparisonOf("cme_census").fired())
        .contains(
            new FiredReason(
                CaveatSeverity.BLOCKING,
                "East Sussex",
                "Children waiting for a school place are counted here. East Sussex says so."));
  }

  @Test
  void whatMovedBetweenTheSamePeriodsIsAskedInOneQuestion() {
    List<String> questions = views.region().questions();

    assertThat(questions).filteredOn(q -> q.contains("what lies behind")).hasSize(2);
  }

  private ComparisonView comparisonOf(String measure) {
    return views.measures().stream()
        .filter(view -> view.definition().id().equals(measure))
        .findFirst()
        .flatMap(MeasureView::comparison)
        .orElseThrow();
  }

  private AuthorityView authority(String name) {
    return views.authorities().stream()
        .filter(view -> view.label().place().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
