package uk.seslip.ehecme.transform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.Release;
import uk.seslip.ehecme.transform.ReleasedFigure;

class ReleasesTest {

  private static final Term AUTUMN = Term.ofSlug("2026-27-autumn");
  private static final Term SPRING = Term.ofSlug("2026-27-spring");

  @TempDir private Path folder;
  private Releases releases;

  @BeforeEach
  void openAnEmptyStore() {
    releases = new Releases(new StoreLocation(folder.toUri()));
  }

  @Test
  void anEmptyStoreHasReleasedNothing() {
    assertThat(releases.read()).isEmpty();
  }

  @Test
  void whatWasShownIsReadBackAsItWas() {
    List<ReleasedFigure> shown =
        List.of(
            figure(AUTUMN, "35", 33, 37),
            figure(AUTUMN.year(), "low", 1, 4),
            figure(SPRING, "c", 1, 0));
    releases.keep(List.of(), Tier.PUBLIC, shown);

    assertThat(releases.read()).extracting(Release::tier).containsExactly(Tier.PUBLIC);
    assertThat(releases.read().get(0).figures()).containsExactlyInAnyOrderElementsOf(shown);
  }

  @Test
  void theSameReleaseIsKeptOnce() {
    List<ReleasedFigure> shown = List.of(figure(AUTUMN, "35", 33, 37));
    releases.keep(List.of(), Tier.PARTNER, shown);
    releases.keep(releases.read(), Tier.PARTNER, shown);

    assertThat(releases.read()).hasSize(1);
  }

  @Test
  void aLaterReleaseKeepsOnlyWhatIsAnother() {
    releases.keep(
        List.of(),
        Tier.PARTNER,
        List.of(figure(AUTUMN, "35", 33, 37), figure(SPRING, "40", 38, 42)));
    ReleasedFigure revised = figure(AUTUMN, "45", 43, 47);
    releases.keep(releases.read(), Tier.PARTNER, List.of(revised, figure(SPRING, "40", 38, 42)));

    assertThat(releases.read()).hasSize(2);
    assertThat(releases.read().get(1).figures()).containsExactly(revised);
  }

  private static ReleasedFigure figure(Period period, String shown, int lowest, int highest) {
    return new ReleasedFigure(
        "E10000016", period, "cme_census", Breakdown.TOTAL, shown, lowest, highest);
  }
}
