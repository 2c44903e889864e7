package uk.seslip.ehecme.transform.caveat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.ExactFigures;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.disclosure.SampleFigures;

/** No series of the whole sample history lacks a caveat that must stand beside it. */
class MandatoryCaveatsTest {

  private static List<PublishedDataset> datasets;

  static List<String> mandatory() {
    return MandatoryWhen.LAWS.keySet().stream().sorted().toList();
  }

  @BeforeAll
  static void deriveTheWholeHistoryInBothTiers() {
    List<ExactFigure> figures = SampleFigures.wholeHistory();
    datasets =
        List.of(
            ExactFigures.published(Tier.PARTNER, figures),
            ExactFigures.published(Tier.PUBLIC, figures));
  }

  @ParameterizedTest(name = "no series of the samples lacks {0} where it must have it")
  @MethodSource("mandatory")
  void noPublishedSeriesLacksAMandatoryCaveat(String id) {
    for (PublishedDataset dataset : datasets) {
      assertThat(lacking(dataset, id)).isEmpty();
    }
  }

  @Test
  void theSamplesPutEveryLawButRevisionToTheTest() {
    assertThat(mandatory())
        .filteredOn(id -> datasets.get(0).series().stream().noneMatch(MandatoryWhen.LAWS.get(id)))
        .containsExactly("LATE_OR_REVISED");
  }

  @Test
  void aCollectionThatWasNeverMandatorySaysSoAsWell() {
    Term spring = Term.ofSlug("2023-24-spring");
    PublishedDataset dataset =
        ExactFigures.publishedIn(
            spring,
            TestReturns.of(TestReturns.KENT, spring.previous()).total("ehe_census", 690),
            TestReturns.of(TestReturns.KENT, spring).total("ehe_census", 700));

    assertThat(dataset.series()).anyMatch(MandatoryWhen.LAWS.get("VOLUNTARY_PERIOD"));
    assertThat(lacking(dataset, "VOLUNTARY_PERIOD")).isEmpty();
  }

  @Test
  void everyComparisonCarriesTheCaveatsThatForbidIt() {
    for (PublishedDataset dataset : datasets) {
      assertThat(dataset.comparisons())
          .allSatisfy(
              comparison ->
                  comparison.authorities().stream()
                      .filter(a -> a.doNotCompare())
                      .forEach(
                          a ->
                              assertThat(comparison.caveats())
                                  .extracting(c -> c.place())
                                  .contains(a.authority())));
      assertThat(dataset.caveats())
          .containsAll(dataset.series().stream().flatMap(s -> s.caveats().stream()).toList());
    }
  }

  private static List<String> lacking(PublishedDataset dataset, String id) {
    return dataset.series().stream()
        .filter(MandatoryWhen.LAWS.get(id))
        .filter(s -> !hasFired(s, id))
        .map(s -> s.place() + " " + s.measure() + " " + s.breakdown())
        .toList();
  }

  private static boolean hasFired(Series series, String id) {
    return series.caveats().stream().anyMatch(c -> c.type().id().equals(id));
  }
}
