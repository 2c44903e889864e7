package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.Release;
import uk.seslip.ehecme.transform.ReleasedFigure;
import uk.seslip.ehecme.transform.TestReturns;

class DisclosureControlTest {

  private static final Knowledge KNOWLEDGE = Knowledge.of(TestReturns.DEFINITIONS);

  @ParameterizedTest
  @CsvSource({"5,5,5,7", "7,5,5,7", "8,10,8,12", "12,10,8,12", "13,15,13,17", "702,700,698,702"})
  void thePartnerTierRoundsToFive(int exact, int shown, int lowest, int highest) {
    assertThat(only(Tier.PARTNER, exact)).isEqualTo(new Rounded(shown, lowest, highest));
  }

  @ParameterizedTest
  @CsvSource({"5,10,5,14", "14,10,5,14", "15,20,15,24", "1342,1340,1335,1344"})
  void thePublicTierRoundsToTen(int exact, int shown, int lowest, int highest) {
    assertThat(only(Tier.PUBLIC, exact)).isEqualTo(new Rounded(shown, lowest, highest));
  }

  @Test
  void everyCountLiesInTheRangeItIsShownWith() {
    for (Tier tier : Tier.values()) {
      for (int exact = 5; exact < 200; exact++) {
        Rounded rounded = (Rounded) only(tier, exact);
        assertThat(exact).isBetween(rounded.lowest(), rounded.highest());
        assertThat(only(tier, rounded.lowest())).isEqualTo(rounded);
        assertThat(only(tier, rounded.highest())).isEqualTo(rounded);
      }
    }
  }

  @Test
  void oneToFourIsLowAndZeroStaysZero() {
    assertThat(symbol(only(Tier.PARTNER, 1))).isEqualTo(Shorthand.LOW);
    assertThat(symbol(only(Tier.PUBLIC, 4))).isEqualTo(Shorthand.LOW);
    assertThat(only(Tier.PUBLIC, 0)).isEqualTo(new Rounded(0, 0, 0));
  }

  @Test
  void nothingIsSplitUnderALowTotal() {
    List<PublishedFigure> shown =
        protect(
            figure(Breakdown.TOTAL, number(3)),
            figure(new Breakdown("Sex", "Female"), number(3)),
            figure(new Breakdown("Sex", "Male"), number(0)));

    assertThat(shown.stream().map(f -> symbol(f.value())))
        .containsExactly(Shorthand.LOW, Shorthand.CONFIDENTIAL, Shorthand.CONFIDENTIAL);
  }

  @Test
  void whatTheAuthorityWithheldStaysWithheldAndUnsplit() {
    List<PublishedFigure> shown =
        protect(
            figure(Breakdown.TOTAL, new Withheld(Shorthand.LOW, "<5")),
            figure(new Breakdown("Sex", "Male"), number(0)));

    assertThat(shown.stream().map(f -> symbol(f.value())))
        .containsExactly(Shorthand.CONFIDENTIAL, Shorthand.CONFIDENTIAL);
  }

  @Test
  void aMissingFigureIsNeverZero() {
    List<PublishedFigure> shown =
        protect(figure(Breakdown.TOTAL, new Withheld(Shorthand.UNAVAILABLE, "n/a")));

    assertThat(symbol(shown.get(0).value())).isEqualTo(Shorthand.UNAVAILABLE);
    assertThat(((NotShown) shown.get(0).value()).reason()).isNotBlank();
  }

  @Test
  void aFigureIsRevisedWhenAnEarlierReleaseOfTheTierShowedAnother() {
    assertThat(isRevised(52, Tier.PARTNER, 61)).isTrue();
    assertThat(isRevised(52, Tier.PARTNER, 51)).as("the same when rounded").isFalse();
    assertThat(isRevised(52, Tier.PUBLIC, 61)).as("never shown to this tier").isFalse();
  }

  @Test
  void aFigureThatIsOnlyRoundedMoreCoarselyIsNotRevised() {
    Release withoutSmallPart = release(sex(93, 50, 0));

    List<PublishedFigure> sameGirls = after(withoutSmallPart, sex(93, 47, 3));
    assertThat(withoutSmallPart.figures().get(1).shown()).isEqualTo("95");
    assertThat(sameGirls.get(1).value()).isEqualTo(new Rounded(90, 85, 94));
    assertThat(sameGirls.get(1).revised()).isFalse();

    assertThat(after(withoutSmallPart, sex(84, 56, 3)).get(1).revised())
        .as("80 is none of the counts that were shown as 95")
        .isTrue();
  }

  private static List<ExactFigure> sex(int girls, int boys, int unknown) {
    return List.of(
        figure(Breakdown.TOTAL, number(girls + boys + unknown)),
        figure(new Breakdown("Sex", "Female"), number(girls)),
        figure(new Breakdown("Sex", "Male"), number(boys)),
        figure(new Breakdown("Sex", "Unknown"), number(unknown)));
  }

  private static List<PublishedFigure> after(Release release, List<ExactFigure> figures) {
    return DisclosureControl.of(figures, KNOWLEDGE.after(List.of(release)))
        .protection(Tier.PARTNER)
        .figures();
  }

  private static Release release(List<ExactFigure> figures) {
    return new Release(
        Tier.PARTNER,
        DisclosureControl.of(figures, KNOWLEDGE).protection(Tier.PARTNER).figures().stream()
            .map(f -> ReleasedFigure.of(f, 4))
            .toList());
  }

  private static boolean isRevised(int now, Tier tier, int before) {
    List<ExactFigure> earlier = List.of(figure(Breakdown.TOTAL, number(before)));
    Knowledge knowledge = KNOWLEDGE.after(List.of(release(earlier)));
    return DisclosureControl.of(List.of(figure(Breakdown.TOTAL, number(now))), knowledge)
        .protection(tier)
        .figures()
        .get(0)
        .revised();
  }

  @Test
  void aRuleThatCouldShowZeroForChildrenIsRefused() {
    assertThatThrownBy(() -> new RoundingRule(20, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("could show as 0");
  }

  private static PublishedValue only(Tier tier, int exact) {
    return DisclosureControl.of(List.of(figure(Breakdown.TOTAL, number(exact))), KNOWLEDGE)
        .protection(tier)
        .figures()
        .get(0)
        .value();
  }

  private static List<PublishedFigure> protect(ExactFigure... figures) {
    return DisclosureControl.of(List.of(figures), KNOWLEDGE).protection(Tier.PARTNER).figures();
  }

  private static ExactFigure figure(Breakdown breakdown, ObservedValue value) {
    Term term = Term.ofSlug("2026-27-autumn");
    return new ExactFigure("E10000016", term, "cme_census", breakdown, value, 1, 1);
  }

  private static ObservedValue number(int count) {
    return new Reported(BigDecimal.valueOf(count));
  }

  private static Shorthand symbol(PublishedValue value) {
    return ((NotShown) value).shorthand();
  }
}
