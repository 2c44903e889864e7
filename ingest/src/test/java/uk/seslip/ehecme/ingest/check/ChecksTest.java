package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.ingest.definition.RealConfiguration;
import uk.seslip.ehecme.ingest.parse.ItemCatalogue;
import uk.seslip.ehecme.ingest.parse.ItemKey;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.FindingType;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

class ChecksTest {

  private static final Term AUTUMN = Term.ofSlug("2026-27-autumn");
  private static final CellReference CELL = new CellReference("portsmouth.xlsx", "EHE", "F5");

  @Test
  void everyCheckRaisesAFindingOfTheCatalogueAndNoTwoTheSame() {
    List<String> codes = Checks.ALL.stream().map(Check::code).toList();

    assertThat(codes).doesNotHaveDuplicates();
    assertThat(RealConfiguration.definitions().findingTypes())
        .extracting(FindingType::code)
        .containsAll(codes);
  }

  @Test
  void everyCheckLooksAtAnItemOfTheRegisterOrAtTheReturnAsAWhole() {
    List<ItemKey> items =
        new ItemCatalogue(RealConfiguration.definitions().register(), AUTUMN).all();

    assertThat(CheckCatalogue.of(RealConfiguration.definitions()))
        .filteredOn(type -> !type.scope().isWholeReturn())
        .allSatisfy(
            type ->
                assertThat(items)
                    .as(type.code())
                    .anyMatch(item -> type.scope().covers(item.measure(), item.breakdown())));
  }

  @Test
  void whatIsAskedForInTheAutumnOnlyIsCheckedInTheAutumnOnly() {
    Register register = RealConfiguration.definitions().register();
    List<String> notInSpring =
        CheckCatalogue.of(RealConfiguration.definitions()).stream()
            .filter(type -> !type.scope().isAskedIn(register, AUTUMN.next()))
            .map(CheckType::code)
            .toList();

    assertThat(CheckCatalogue.of(RealConfiguration.definitions()))
        .allMatch(type -> type.scope().isAskedIn(register, AUTUMN));
    assertThat(notInSpring)
        .containsExactly(
            "reception_above_year_1",
            "census_above_any_point",
            "census_equals_any_point",
            "starts_equal_any_point",
            "starts_above_any_point",
            "returns_and_leavers_above_any_point",
            "notices_above_any_point",
            "sao_issued_above_notices",
            "sao_revoked_above_issued");
  }

  @Test
  void everyCheckLeavesOneLineWhateverCameOfIt() {
    CheckReport report = GivenReturn.of("2026-27-autumn").number("ehe_census", "-1").askAll();

    assertThat(report.runs()).extracting(CheckRun::check).hasSameSizeAs(Checks.ALL);
    assertThat(report.runs())
        .filteredOn(run -> run.outcome() == Outcome.COULD_NOT_RUN)
        .allSatisfy(run -> assertThat(run.reason()).isNotEmpty());
    assertThat(report.findings().get(0).type().code()).isEqualTo("negative_number");
  }

  @Test
  void aFilledInTextIsNotFilledAgain() {
    FindingType type = RealConfiguration.definitions().requireFindingType("not_a_number");

    String message =
        FindingDraft.of(type, CELL).word("item", "{found}").found("five").finding().message();

    assertThat(message).isEqualTo("{found} should be a whole number, but says five.");
  }

  @Test
  void aNameThatNothingFillsIsABug() {
    FindingType type = RealConfiguration.definitions().requireFindingType("not_a_number");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FindingDraft.of(type, CELL).word("item", "EHE").finding())
        .withMessageContaining("{found}");
  }
}
