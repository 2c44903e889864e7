package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Shorthand;

class NotReportedTest {

  @Test
  void aSymbolIsReportedAndAnEmptyTotalIsNoted() {
    List<Finding> findings =
        GivenReturn.of("2026-27-spring")
            .withheld("suspensions", Shorthand.NOT_APPLICABLE)
            .ask(new NotReported())
            .findings();

    assertThat(findings)
        .extracting(finding -> finding.measure().orElseThrow())
        .contains("managed_moves")
        .doesNotContain("suspensions", "ehe_any_point");
    assertThat(findings)
        .filteredOn(finding -> finding.measure().orElseThrow().equals("managed_moves"))
        .extracting(Finding::message)
        .containsExactly("Managed moves in the term is empty.");
  }

  @Test
  void aMeasureWithoutAnyValueIsOneNote() {
    List<Finding> findings =
        GivenReturn.of("2026-27-spring")
            .number("suspensions", "4")
            .ask(new NotReported())
            .findings();

    assertThat(findings)
        .filteredOn(finding -> finding.measure().orElseThrow().equals("ehe_census"))
        .extracting(Finding::message)
        .containsExactly("All 45 items of EHE on census day are empty.");
  }

  @Test
  void aMeasureWithSomeValuesSaysHowManyAreMissing() {
    List<Finding> findings =
        GivenReturn.of("2026-27-spring")
            .number("ehe_census", "9")
            .number("ehe_census/Sex/Male", "9")
            .ask(new NotReported())
            .findings();

    assertThat(findings)
        .filteredOn(finding -> finding.measure().orElseThrow().equals("ehe_census"))
        .extracting(Finding::message, finding -> finding.cell().label())
        .containsExactly(
            tuple("43 items of EHE on census day are empty.", "portsmouth.xlsx › EHE"));
  }
}
