package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.AuditReport;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.TestReturns;

class SampleAuditTest {

  private static List<ExactFigure> figures;
  private static Protection partner;

  @BeforeAll
  static void protectTheWholeHistory() {
    figures = SampleFigures.wholeHistory();
    partner =
        DisclosureControl.of(figures, Knowledge.of(TestReturns.DEFINITIONS))
            .protection(Tier.PARTNER);
  }

  @Test
  void theWholeSampleHistoryPassesTheAuditWithFewLinearPrograms() {
    AuditReport report = partner.audit();

    assertThat(report.smallCounts()).isGreaterThan(5000);
    assertThat(report.witnesses() + report.programs()).isEqualTo(report.questions());
    assertThat(report.repairs()).as("the rules alone protect the samples").isZero();
    assertThat(report.programs()).isLessThan(report.questions() / 1000);
  }

  @Test
  void mostBreakdownsAndNearlyAllTotalsOfTheSamplesAreShown() {
    long totals = figures.stream().filter(f -> f.breakdown().equals(Breakdown.TOTAL)).count();
    long withheldTotals =
        partner.figures().stream()
            .filter(f -> f.breakdown().isTotal() && isWithheldByUs(f))
            .count();

    assertThat(withheldTotals).isLessThan(totals / 50);
    assertThat(partner.audit().withheldFigures()).isLessThan(figures.size() / 6);
  }

  @Test
  void whatTheDocumentationSaysOfTheAuditIsWhatTheAuditDoes() throws IOException {
    AuditReport report = partner.audit();
    String documented =
        Files.readString(
            Path.of(System.getProperty("ehecme.root", "..")).resolve("docs/disclosure.md"));

    assertThat(documented.replaceAll("\\s+", " "))
        .contains(
            "hold %,d figures, %,d of them".formatted(figures.size(), report.smallCounts()),
            "asks %,d questions".formatted(report.questions()),
            "%,d are withheld (%,d breakdowns"
                .formatted(report.withheldFigures(), report.withheldBreakdowns()));
  }

  private static boolean isWithheldByUs(PublishedFigure figure) {
    return figure.value() instanceof NotShown hidden
        && hidden.shorthand() == Shorthand.CONFIDENTIAL
        && !hidden.reason().contains("by the authority");
  }
}
