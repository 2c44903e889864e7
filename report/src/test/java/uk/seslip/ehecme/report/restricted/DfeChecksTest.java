package uk.seslip.ehecme.report.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

class DfeChecksTest {

  private static final Register REGISTER = StoredTermSample.DEFINITIONS.register();
  private static final List<CheckType> ALL = Ingest.checkTypes(StoredTermSample.DEFINITIONS);
  private static final List<DfeItem> ITEMS = DfeItem.of(REGISTER, Term.ofSlug("2026-27-autumn"));
  private static final DfeChecks CHECKS = DfeChecks.of(ALL, ITEMS);

  @Test
  void everyCheckThatIsNotAboutRegionalMeasuresAloneIsInAPack() {
    List<String> left =
        ALL.stream().map(CheckType::code).filter(code -> !CHECKS.has(code)).toList();

    assertThat(left)
        .containsExactly(
            "severe_above_persistent_absence",
            "ebsna_above_persistent_absence",
            "exclusions_above_suspensions",
            "ap_placements_above_places");
  }

  @Test
  void anItemNamesTheChecksThatLookAtIt() {
    assertThat(codes("ehe_starts_full_year"))
        .contains("starts_above_any_point", "starts_equal_any_point", "changed_much_on_last_year")
        .doesNotContain("sex_share_unusual", "notices_above_any_point");
    assertThat(codes("ehe_census_date.year_group.reception"))
        .contains("reception_above_year_1", "part_above_total", "figures_shifted")
        .doesNotContain("census_above_any_point");
    assertThat(codes("cme_census_date.duration.less_than_2_weeks"))
        .contains("day_threshold_contradicted");
  }

  @Test
  void theChecksAreNumberedFromOneInTheOrderAsked() {
    assertThat(CHECKS.number("negative_number")).isEqualTo(1);
    assertThat(CHECKS.types()).extracting(type -> CHECKS.number(type.code())).isSorted();
  }

  private static List<String> codes(String id) {
    return ITEMS.stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .map(CHECKS::codesOf)
        .orElseThrow();
  }
}
