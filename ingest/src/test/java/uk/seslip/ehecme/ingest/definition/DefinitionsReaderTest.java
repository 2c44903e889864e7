package uk.seslip.ehecme.ingest.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.OtherCensusDate;
import uk.seslip.ehecme.model.Population;
import uk.seslip.ehecme.model.Succession;
import uk.seslip.ehecme.model.Term;

class DefinitionsReaderTest {

  private final Definitions definitions = RealConfiguration.definitions();

  @Test
  void nineteenAuthoritiesAreExpectedInEveryTermOfTheCalendar() {
    List<Authority> authorities = definitions.region().authorities();

    assertThat(authorities).hasSize(19);
    for (CalendarTerm term : definitions.calendar()) {
      assertThat(authorities).allMatch(authority -> authority.isInForce(term.censusDate()));
    }
  }

  @Test
  void buckinghamshiresEndedCodeIsAPredecessorOnly() {
    assertThat(definitions.region().findAuthority("E10000002")).isEmpty();
    assertThat(definitions.successions())
        .extracting(Succession::predecessor, Succession::successor, Succession::date)
        .containsExactly(tuple("E10000002", "E06000060", LocalDate.of(2020, 4, 1)));
  }

  @Test
  void theCalendarHasEveryTermFromAutumn2021ToSummer2028() {
    assertThat(definitions.calendar()).hasSize(21);
    assertThat(definitions.calendar().get(0).term()).isEqualTo(Term.ofSlug("2021-22-autumn"));
    assertThat(definitions.findTerm(Term.ofSlug("2026-27-autumn")))
        .hasValueSatisfying(
            term -> {
              assertThat(term.censusDate()).isEqualTo(LocalDate.of(2026, 10, 1));
              assertThat(term.returnDate()).isEqualTo(LocalDate.of(2026, 10, 30));
              assertThat(term.verified()).isFalse();
            });
  }

  @Test
  void theSourcesThatDisagreeOnSummer2026AreBothNamed() {
    assertThat(definitions.findTerm(Term.ofSlug("2025-26-summer")))
        .hasValueSatisfying(
            term -> {
              assertThat(term.censusDate()).isEqualTo(LocalDate.of(2026, 5, 21));
              assertThat(term.verified()).isFalse();
              assertThat(term.other())
                  .map(OtherCensusDate::date)
                  .hasValue(LocalDate.of(2026, 5, 14));
            });
  }

  @Test
  void theRegisterHoldsTheMeasuresOfTheContractInOrder() {
    assertThat(definitions.register().measures())
        .extracting(Measure::id)
        .containsExactly(
            "ehe_census",
            "ehe_any_point",
            "ehe_starts",
            "ehe_returns_to_school",
            "ehe_left_area",
            "ehe_s437_notices",
            "ehe_sao_issued",
            "ehe_sao_revoked",
            "cme_census",
            "cme_any_point",
            "permanent_exclusions",
            "suspensions",
            "reduced_timetable_over_6_weeks",
            "persistent_absence",
            "severe_absence",
            "unexplained_exits",
            "ap_placements",
            "ap_places",
            "ebsna_supported",
            "ombudsman_s19_complaints",
            "managed_moves",
            "whereabouts_unknown",
            "cme_over_20_school_days");
  }

  @Test
  void nothingRegionalCanReachTheDfeReturn() {
    for (Measure measure : definitions.register().measures()) {
      assertThat(measure.dfeItem().isPresent()).isEqualTo(measure.family() != Family.REGIONAL);
      assertThat(definitions.register().dfeTopicsOf(measure))
          .extracting(BreakdownTopic::id)
          .doesNotContain(
              "sen_provision", "social_care_status", "provision_type", "provision", "registration");
    }
  }

  @Test
  void theEheReasonsGrewFrom17To19InAutumn2025() {
    BreakdownTopic reasons = definitions.register().requireTopic("ehe_reason");

    assertThat(reasons.categoriesIn(Term.ofSlug("2025-26-summer"))).hasSize(19);
    assertThat(reasons.categoriesIn(Term.ofSlug("2024-25-summer"))).hasSize(17);
  }

  @Test
  void theNamedProvisionsComeBeforeOtherAndUnknown() {
    BreakdownTopic provision = definitions.register().requireTopic("provision");

    assertThat(provision.categories()).hasSize(definitions.provisions().size() + 2);
    assertThat(provision.categories().get(provision.categories().size() - 1).label())
        .isEqualTo("Unknown");
  }

  @Test
  void thePopulationsOfTheNineteenAddUpToTheRegion() {
    int sum =
        definitions.populations().stream()
            .filter(p -> definitions.region().findAuthority(p.place()).isPresent())
            .mapToInt(Population::children)
            .sum();

    assertThat(definitions.populations()).extracting(Population::place).hasSize(21);
    assertThat(definitions.populations())
        .filteredOn(p -> p.place().equals(definitions.region().code()))
        .extracting(Population::children)
        .containsExactly(sum);
    assertThat(definitions.populations())
        .extracting(Population::vintage)
        .containsOnly("ONS mid-2023 estimates, first release (July 2024)");
  }

  @Test
  void everyAuthorityHasTenNeighbours() {
    for (Authority authority : definitions.region().authorities()) {
      assertThat(definitions.neighbours())
          .filteredOn(n -> n.authority().equals(authority.code()))
          .hasSize(10);
    }
  }

  @Test
  void theHashIsThatOfTheSameFilesAgain() {
    assertThat(definitions.hash())
        .hasSize(64)
        .isEqualTo(DefinitionsReader.read(RealConfiguration.folder()).hash());
  }
}
