package uk.seslip.ehecme.transform.series;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.DEFINITIONS;
import static uk.seslip.ehecme.transform.TestReturns.KENT;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Population;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigures;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.RunContext;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.TestReturns.Return;
import uk.seslip.ehecme.transform.disclosure.DisclosureControl;
import uk.seslip.ehecme.transform.disclosure.Knowledge;

/**
 * However odd the history, a dataset is derived, and it says a finite number or why there is none.
 */
class DatasetTotalityTest {

  private static final List<String> NOT_FINITE = List.of("NaN", "Infinity");
  private static final List<String> EVERYONE =
      DEFINITIONS.region().authorities().stream().map(Authority::code).toList();
  private static final List<String> ONE = List.of(KENT);

  /** A history under a configuration. */
  private record Case(Definitions definitions, Return... returns) {}

  static Stream<Named<Case>> oddHistories() {
    Case sixteen = history(EVERYONE, 16, i -> true, i -> 300 + 7 * i);
    return Stream.of(
        Named.of("nothing returned", new Case(DEFINITIONS)),
        Named.of("one term of one authority", history(ONE, 1, i -> true, i -> 300)),
        Named.of("two terms of everyone", history(EVERYONE, 2, i -> true, i -> 300)),
        Named.of("every second term is missing", history(EVERYONE, 15, i -> i % 2 == 0, i -> 300)),
        Named.of("the newest term is missing", history(ONE, 12, i -> i > 0, i -> 300)),
        Named.of("all zero", history(EVERYONE, 12, i -> true, i -> 0)),
        Named.of("constant", history(EVERYONE, 12, i -> true, i -> 250)),
        Named.of("all low", history(EVERYONE, 12, i -> true, i -> 1 + i % 4)),
        Named.of("zero and large in turn", history(ONE, 12, i -> true, i -> i % 2 * 90_000)),
        Named.of("one authority only", history(ONE, 16, i -> true, i -> 900 + i)),
        Named.of("60 terms", history(ONE, 60, i -> true, i -> 900 + 13 * i)),
        Named.of("no denominators", with(sixteen, List.of(), DEFINITIONS.breaks())),
        Named.of("denominators of zero", with(sixteen, noChildren(), DEFINITIONS.breaks())),
        Named.of("breaks at both ends", with(sixteen, DEFINITIONS.populations(), atBothEnds(16))),
        Named.of("a break each term", with(sixteen, DEFINITIONS.populations(), everyTerm(16))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oddHistories")
  void everyOddHistoryIsAnsweredInFiniteNumbersOrWithAReason(Case odd) {
    for (Tier tier : Tier.values()) {
      PublishedDataset dataset = derive(odd, tier);

      assertThat(dataset.series()).isNotEmpty();
      dataset.series().forEach(DatasetTotalityTest::isAnswered);
      isFinite(dataset.comparisons());
      isFinite(dataset.outlooks());
      isFinite(dataset.caveats());
    }
  }

  private static void isAnswered(Series series) {
    isFinite(series);
    assertThat(series.points()).isNotEmpty();
    assertThat(series.change().isPresent()).isNotEqualTo(!series.noChangeReason().isBlank());
    series.points().stream()
        .filter(p -> p.figure().value() instanceof NotShown)
        .forEach(
            p -> {
              assertThat(p.rate()).isEmpty();
              assertThat(((NotShown) p.figure().value()).reason()).isNotBlank();
            });
  }

  /** Records print all their numbers, so a text without NaN and Infinity has none. */
  private static void isFinite(Object result) {
    String text = result.toString();
    assertThat(NOT_FINITE).noneMatch(text::contains);
  }

  private static PublishedDataset derive(Case odd, Tier tier) {
    List<StoredSubmission> stored =
        Stream.of(odd.returns).map(r -> new StoredSubmission(1, r.submission(), "r")).toList();
    return PublishedDatasets.derive(
        new RunContext(odd.definitions, AUTUMN_2026, TestReturns.AS_OF, "test", List.of(), stored),
        tier,
        DisclosureControl.of(ExactFigures.of(odd.returns), Knowledge.of(odd.definitions))
            .protection(tier)
            .figures());
  }

  /** The same numbers in four measures, the newest term at 0. */
  private static Case history(
      List<String> authorities, int terms, IntPredicate returned, IntUnaryOperator count) {
    return new Case(
        DEFINITIONS,
        authorities.stream()
            .flatMap(
                code ->
                    IntStream.range(0, terms)
                        .filter(returned)
                        .mapToObj(i -> one(code, i, count.applyAsInt(i))))
            .toArray(Return[]::new));
  }

  private static Return one(String authority, int termsAgo, int count) {
    Term term = Term.ofIndex(AUTUMN_2026.index() - termsAgo);
    Return total =
        TestReturns.of(authority, term)
            .total("ehe_census", count)
            .part("ehe_census", "Sex", "Female", count / 2)
            .part("ehe_census", "Sex", "Male", count - count / 2)
            .total("cme_census", count)
            .total("ap_placements", count);
    return term.season() == AUTUMN_2026.season() ? total.total("ehe_any_point", count) : total;
  }

  private static List<Population> noChildren() {
    return DEFINITIONS.populations().stream()
        .map(
            p ->
                new Population(
                    p.place(), p.ageFrom(), p.ageTo(), p.midYear(), 0, p.vintage(), p.source()))
        .toList();
  }

  private static List<SeriesBreak> atBothEnds(int terms) {
    return List.of(declared(AUTUMN_2026), declared(Term.ofIndex(AUTUMN_2026.index() - terms + 1)));
  }

  private static List<SeriesBreak> everyTerm(int terms) {
    return IntStream.range(0, terms)
        .mapToObj(i -> declared(Term.ofIndex(AUTUMN_2026.index() - i)))
        .toList();
  }

  private static SeriesBreak declared(Term term) {
    String region = DEFINITIONS.region().code();
    return new SeriesBreak(region, "ehe_census", term, "recording", true, "A new way", "Invented");
  }

  private static Case with(Case of, List<Population> populations, List<SeriesBreak> breaks) {
    Definitions d = of.definitions;
    return new Case(
        new Definitions(
            d.region(),
            d.ambiguousAliases(),
            d.calendar(),
            d.register(),
            populations,
            breaks,
            d.successions(),
            d.provisions(),
            d.neighbours(),
            d.corrections(),
            d.practiceQuestions(),
            d.findingTypes(),
            d.caveatTypes(),
            d.checks(),
            d.disclosure(),
            d.statistics(),
            d.library(),
            d.published(),
            d.publishedPercentages(),
            d.skipped(),
            d.approvedTexts(),
            d.memory(),
            d.hash()),
        of.returns);
  }
}
