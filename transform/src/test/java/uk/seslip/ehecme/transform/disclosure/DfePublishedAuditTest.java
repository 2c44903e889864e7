package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.AuditReport;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.Release;
import uk.seslip.ehecme.transform.ReleasedFigure;
import uk.seslip.ehecme.transform.TestReturns;

/** Real tables of DfE's, and returns that they may have come from. */
class DfePublishedAuditTest {

  private static final Knowledge KNOWLEDGE = Knowledge.of(TestReturns.DEFINITIONS);

  @ParameterizedTest
  @ValueSource(strings = {"2024-25-autumn", "2025-26-autumn"})
  void whatDfeGivesAwayIsCountedAndDoesNotStopTheRun(String term) {
    Protection partner = protect(returns(term), KNOWLEDGE).protection(Tier.PARTNER);

    assertThat(partner.audit().narrowedByDfe()).hasSizeGreaterThan(50);
    assertThat(partner.audit().repairs()).isZero();
    assertThat(partner.figures().stream().filter(f -> f.breakdown().isTotal()))
        .allMatch(f -> f.value() instanceof Rounded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-25-autumn", "2025-26-autumn"})
  void ourPartnerTierSaysWhatDfeSaysAndNoMore(String term) {
    List<PublishedFigure> partner =
        protect(returns(term), KNOWLEDGE).protection(Tier.PARTNER).figures();

    assertThat(partner.stream().filter(f -> !f.place().equals(KNOWLEDGE.region())))
        .extracting(PublishedFigure::value)
        .filteredOn(Rounded.class::isInstance)
        .allMatch(value -> ((Rounded) value).number() % 10 == 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-25-autumn", "2025-26-autumn"})
  void aReleaseFromBeforeDfePublishedDoesNotStopTheRunEither(String term) {
    List<ExactFigure> figures = returns(term);
    Knowledge before = Tables.knowingRulesOnly(KNOWLEDGE.region());
    List<Release> releases =
        Stream.of(Tier.values())
            .map(tier -> release(protect(figures, before).protection(tier), tier))
            .toList();

    AuditReport audit =
        protect(figures, KNOWLEDGE.after(releases)).protection(Tier.PARTNER).audit();

    assertThat(audit.repairs()).isZero();
  }

  private static Release release(Protection shown, Tier tier) {
    return new Release(tier, shown.figures().stream().map(f -> ReleasedFigure.of(f, 4)).toList());
  }

  private static DisclosureControl protect(List<ExactFigure> figures, Knowledge knowledge) {
    return DisclosureControl.of(figures, knowledge);
  }

  private static List<ExactFigure> returns(String term) {
    return new ReturnsBehindDfe(KNOWLEDGE).figures(Term.ofSlug(term));
  }
}
