package uk.seslip.ehecme.report.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.report.restricted.StoredTermSample.DEFINITIONS;
import static uk.seslip.ehecme.report.restricted.StoredTermSample.KENT;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.report.restricted.Difference.Verdict;
import uk.seslip.ehecme.transform.StoredTerm;

/** DfE published 1,340 children missing education in Kent and 5,540 in the region, autumn 2025. */
class ReconciliationTest {

  private static final String AUTUMN_2025 = "2025-26-autumn";
  private static final String CME = "cme_census";
  private static final String EHE = "ehe_census";

  @Test
  void aCountThatRoundsToWhatWasPublishedAgrees() {
    StoredTerm stored = new StoredTermSample(AUTUMN_2025).total(KENT, CME, 1337).build();

    assertThat(ofKent(stored, CME).published()).hasValue(number(1340));
    assertThat(ofKent(stored, CME).difference().verdict()).isEqualTo(Verdict.AGREES);
  }

  @Test
  void aDifferenceBeyondRoundingIsAskedAbout() {
    StoredTerm stored = new StoredTermSample(AUTUMN_2025).total(KENT, CME, 1346).build();

    assertThat(ofKent(stored, CME).difference().verdict()).isEqualTo(Verdict.ASK);
    assertThat(ofKent(stored, CME).difference().words()).contains("COLLECT");
  }

  @Test
  void theAuthoritysAnswerExplainsADifference() {
    StoredTerm stored =
        new StoredTermSample(AUTUMN_2025)
            .total(KENT, CME, 1346)
            .answered("unknown_share_high", "Six cases were closed late.")
            .build();

    assertThat(ofKent(stored, CME).difference())
        .isEqualTo(
            new Difference(Verdict.EXPLAINED, "The authority says: Six cases were closed late."));
  }

  @Test
  void aFigureThatIsHeldBackIsAskedAboutBeforeAnythingElse() {
    StoredTerm stored = new StoredTermSample(AUTUMN_2025).total(KENT, CME, 1337).build();
    StoredTerm heldBack =
        new StoredTerm(
            DEFINITIONS,
            stored.term(),
            stored.submissions(),
            List.of(),
            stored.returned(),
            List.of(),
            List.of(),
            List.of());

    Reconciled kent = ofKent(heldBack, CME);
    assertThat(kent.returned()).hasValue(number(1337));
    assertThat(kent.packed()).isEmpty();
    assertThat(kent.difference().verdict()).isEqualTo(Verdict.ASK);
  }

  @Test
  void whatDfeHasNotPublishedIsSaidAndNotAskedAbout() {
    StoredTerm stored = new StoredTermSample("2026-27-autumn").total(KENT, CME, 1337).build();

    assertThat(ofKent(stored, CME).difference().verdict()).isEqualTo(Verdict.NOT_PUBLISHED);
  }

  @Test
  void theRegionsExactSumIsComparedOnceAllNineteenAreCounted() {
    StoredTermSample all = new StoredTermSample(AUTUMN_2025);
    List<Authority> authorities = DEFINITIONS.region().authorities();
    authorities.forEach(authority -> all.total(authority, CME, 291));

    Reconciled region = ofRegion(all.build(), CME);
    assertThat(region.packed()).hasValue(number(19 * 291));
    assertThat(region.published()).hasValue(number(5540));
    assertThat(region.difference().verdict()).isEqualTo(Verdict.ASK);
  }

  @Test
  void aRegionWithAnAuthorityMissingIsNotLikeForLike() {
    StoredTerm stored = new StoredTermSample(AUTUMN_2025).total(KENT, CME, 5540).build();

    assertThat(ofRegion(stored, CME).difference())
        .isEqualTo(new Difference(Verdict.NOT_COMPARABLE, "Ours counts 1 of 19 authorities."));
  }

  @Test
  void aRegionalFigureThatDfeRaisedForNonResponseIsNeverComparedInAnyLayout() {
    for (String term : List.of("2022-23-autumn", "2023-24-autumn")) {
      StoredTermSample all = new StoredTermSample(term);
      DEFINITIONS.region().authorities().forEach(one -> all.total(one, CME, 100));
      Reconciled cme = ofRegion(all.build(), CME);
      assertThat(cme.published()).as(term).isPresent();
      assertThat(cme.difference().verdict()).as(term).isEqualTo(Verdict.NOT_COMPARABLE);
    }
    Reconciled wide =
        ofRegion(new StoredTermSample("2022-23-autumn").total(KENT, EHE, 1).build(), EHE);
    assertThat(wide.published()).hasValue(number(14740));
    assertThat(wide.difference().verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
  }

  private static Reconciled ofKent(StoredTerm stored, String measure) {
    return total(new Reconciliation(stored).of(KENT), measure);
  }

  private static Reconciled ofRegion(StoredTerm stored, String measure) {
    return total(new Reconciliation(stored).ofRegion(), measure);
  }

  private static Reconciled total(List<Reconciled> rows, String measure) {
    return rows.stream()
        .filter(row -> row.item().measure().id().equals(measure))
        .filter(row -> row.item().breakdown().equals(Breakdown.TOTAL))
        .findFirst()
        .orElseThrow();
  }

  private static Reported number(int number) {
    return new Reported(BigDecimal.valueOf(number));
  }
}
