package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.ingest.definition.RealConfiguration;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.FindingType;

class ChecksTest {

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
