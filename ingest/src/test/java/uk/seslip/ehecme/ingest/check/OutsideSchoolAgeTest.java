package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.ingest.definition.RealConfiguration;
import uk.seslip.ehecme.ingest.faults.TinyReturn;
import uk.seslip.ehecme.ingest.faults.TinyWorkbook;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;

class OutsideSchoolAgeTest {

  private static final String YEAR_12 = "ehe_census/Year group/Year 12";
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-20");

  @TempDir private Path folder;

  @Test
  void childrenOfYear12AreAskedAboutAtTheirCell() {
    CheckResult result = ask(new ObservedValue.Reported(new BigDecimal("7")));

    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cell().label()).isEqualTo("portsmouth.xlsx › EHE › F5");
              assertThat(finding.found()).isEqualTo("7");
              assertThat(finding.measure()).hasValue("ehe_census");
              assertThat(finding.message())
                  .startsWith("EHE on census day, Year group: Year 12 is given as 7: ");
            });
  }

  @Test
  void aHiddenSmallCountStandsForChildrenAndAZeroForNone() {
    ObservedValue low = new ObservedValue.Withheld(Shorthand.LOW, "<5");
    ObservedValue none = new ObservedValue.Withheld(Shorthand.NOT_APPLICABLE, "z");

    assertThat(ask(low).findings()).extracting(Finding::found).containsExactly("<5");
    assertThat(ask(none).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(ask(new ObservedValue.Reported(BigDecimal.ZERO)).outcome())
        .isEqualTo(Outcome.PASSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Year 12", "Y13", "Y12+", "post-16", "Sixth Form", "NCY 12", "Nursery"})
  void eachWayToWriteItIsUnderstoodAndNeverStored(String written) {
    TinyWorkbook.write(
        folder.resolve("medway.xlsx"),
        TinyReturn.sound().plus("ehe_census/Year group/" + written, "7"));

    IngestResult result = read();

    assertThat(codes(result)).contains("outside_school_age").doesNotContain("unknown_item");
    assertThat(result.submissions().get(0).heldBack()).isEmpty();
    assertThat(result.submissions().get(0).observations())
        .noneMatch(o -> o.breakdown().topic().equals("Year group"));
  }

  @Test
  void aNewVersionWithoutTheRowEndsTheQuestion() {
    TinyWorkbook.write(folder.resolve("medway.xlsx"), TinyReturn.sound().plus(YEAR_12, "7"));
    TinyWorkbook.write(
        folder.resolve("medway-2.xlsx"), TinyReturn.sound().cover("Return version", "2"));

    assertThat(codes(read())).doesNotContain("outside_school_age");
  }

  private static CheckResult ask(ObservedValue value) {
    return GivenReturn.of("2026-27-autumn").notCounted(YEAR_12, value).ask(new OutsideSchoolAge());
  }

  private IngestResult read() {
    return Ingest.run(
        RealConfiguration.definitions(), folder, Term.ofSlug("2026-27-autumn"), AS_OF);
  }

  private static Iterable<String> codes(IngestResult result) {
    return result.findings().stream().map(finding -> finding.type().code()).toList();
  }
}
