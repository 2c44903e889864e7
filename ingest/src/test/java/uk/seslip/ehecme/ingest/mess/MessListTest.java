package uk.seslip.ehecme.ingest.mess;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;
import static uk.seslip.ehecme.ingest.TestDefinitions.TERM;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Severity;

/** The mess list of {@code domain.md} section 6, line by line. */
class MessListTest {

  /** What the checks say of figures is not about how a file is laid out. */
  private static final Set<String> READING =
      Set.of(
          "unreadable_file",
          "unknown_authority",
          "ambiguous_authority",
          "unclear_term",
          "missing_column",
          "unknown_item",
          "unknown_label",
          "outside_school_age",
          "unclear_figure",
          "figures_not_read",
          "not_a_number",
          "duplicate_row",
          "wrong_period",
          "wrong_term",
          "ragged_row",
          "child_level_data",
          "cover_not_understood",
          "file_name_disagrees",
          "overlapping_files",
          "formula_without_value",
          "struck_through",
          "total_not_sum_of_parts");

  @TempDir private Path folder;

  static Stream<Mess> messes() {
    return Stream.of(
            LayoutMesses.all(),
            TermMesses.all(),
            CellMesses.all(),
            LabelMesses.all(),
            FileMesses.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messes")
  void whatIsWrittenIsReadOrItsPlaceIsSaid(Mess mess) {
    Path file = folder.resolve(mess.file());
    mess.write().accept(file);

    IngestResult result = Ingest.check(REAL, file, AS_OF);

    assertThat(result.submissions().stream().flatMap(s -> s.observations().stream()))
        .extracting(MessListTest::says)
        .as("findings: %s", result.findings().stream().map(Finding::message).toList())
        .containsExactlyInAnyOrderElementsOf(mess.figures());
    assertThat(result.findings()).extracting(MessListTest::says).containsAll(mess.findings());
    assertThat(result.findings())
        .filteredOn(f -> f.type().severity() != Severity.NOTE)
        .filteredOn(f -> READING.contains(f.type().code()))
        .extracting(MessListTest::says)
        .isSubsetOf(mess.findings());
  }

  private static String says(Finding finding) {
    return String.join(" ", finding.type().code(), finding.cell().sheet(), finding.cell().cell())
        .strip();
  }

  private static String says(Observation o) {
    String item =
        o.breakdown().isTotal()
            ? o.measure()
            : o.measure() + "/" + o.breakdown().topic() + "/" + o.breakdown().category();
    String when = o.period().equals(TERM) ? "" : "@" + o.period().label();
    return item
        + when
        + "="
        + (o.value() instanceof ObservedValue.Withheld w
            ? w.shorthand().symbol() + " " + w.written()
            : ((ObservedValue.Reported) o.value()).number().toPlainString());
  }
}
