package uk.seslip.ehecme.report.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

class DfeItemTest {

  private static final Register REGISTER = StoredTermSample.DEFINITIONS.register();

  @Test
  void noRegionalMeasureCanBeMadeAnItem() {
    List<Measure> regional =
        REGISTER.measures().stream().filter(m -> m.family() == Family.REGIONAL).toList();

    assertThat(regional)
        .isNotEmpty()
        .allSatisfy(
            measure ->
                assertThatThrownBy(() -> new DfeItem(measure, Breakdown.TOTAL))
                    .hasMessageContaining("only the region asks for it"));
  }

  @Test
  void noTermOfTheCalendarPutsARegionalTopicIntoTheReturn() {
    List<String> regional =
        REGISTER.topics().stream().filter(t -> t.regionalOnly()).map(t -> t.name()).toList();

    assertThat(regional).contains("SEN provision", "Social care status");
    for (CalendarTerm dates : StoredTermSample.DEFINITIONS.calendar()) {
      assertThat(DfeItem.of(REGISTER, dates.term()))
          .allSatisfy(item -> assertThat(regional).doesNotContain(item.breakdown().topic()));
    }
  }

  @Test
  void theAnnualItemsBelongToAutumnAlone() {
    assertThat(ids("2026-27-autumn")).contains("ehe_anytime_full_year", "ehe_census_date");
    assertThat(ids("2026-27-spring"))
        .contains("ehe_census_date", "cme_census_date.sex.female")
        .doesNotContain("ehe_anytime_full_year");
  }

  @Test
  void noTwoItemsHaveTheSameId() {
    assertThat(ids("2026-27-autumn")).doesNotHaveDuplicates();
  }

  private static List<String> ids(String term) {
    return DfeItem.of(REGISTER, Term.ofSlug(term)).stream().map(DfeItem::id).toList();
  }
}
