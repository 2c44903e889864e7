package uk.seslip.ehecme.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;
import static uk.seslip.ehecme.ingest.TestDefinitions.TERM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.faults.TinyCsv;
import uk.seslip.ehecme.ingest.faults.TinyReturn;
import uk.seslip.ehecme.ingest.faults.TinyWorkbook;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Submission;

class IngestTest {

  private static final TinyReturn SOUND = TinyReturn.sound();
  private static final String MEDWAY = "E06000035";

  @TempDir private Path folder;

  @Test
  void aWorkbookAndACsvFileOfTheSameReturnSayTheSame() {
    TinyWorkbook.write(folder.resolve("medway.xlsx"), SOUND);
    Submission fromWorkbook = onlySubmission(run());
    delete("medway.xlsx");
    TinyCsv.write(folder.resolve("medway.csv"), SOUND);
    Submission fromText = onlySubmission(run());

    assertThat(fromWorkbook.observations()).hasSize(15);
    assertThat(fromText.observations())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("cell")
        .isEqualTo(fromWorkbook.observations());
  }

  @Test
  void everyFigureKnowsItsCell() {
    TinyWorkbook.write(folder.resolve("medway.xlsx"), SOUND);

    assertThat(onlySubmission(run()).observations())
        .extracting(o -> o.cell().label())
        .startsWith("medway.xlsx › EHE › F5", "medway.xlsx › EHE › F6")
        .endsWith("medway.xlsx › CME › F9");
  }

  @Test
  void aSignIsKeptAndABlankMakesNoObservation() {
    TinyWorkbook.write(
        folder.resolve("medway.xlsx"),
        SOUND.value("ehe_sao_issued", "<5").value("ehe_sao_revoked", ""));

    assertThat(onlySubmission(run()).observations())
        .filteredOn(o -> o.measure().startsWith("ehe_sao"))
        .extracting(Observation::value)
        .containsExactly(new ObservedValue.Withheld(Shorthand.CONFIDENTIAL, "<5"));
  }

  @Test
  void filesThatDoNotOverlapAreOneSubmission() {
    TinyWorkbook.write(folder.resolve("medway-ehe.xlsx"), SOUND.only("EHE"));
    TinyCsv.write(folder.resolve("medway-cme.csv"), SOUND.only("CME"));

    Submission submission = onlySubmission(run());

    assertThat(submission.files()).hasSize(2);
    assertThat(submission.observations()).hasSize(15);
    assertThat(submission.accepted()).isTrue();
  }

  @Test
  void overlappingFilesOfOneVersionAreBothKeptAndNeitherIsUsed() {
    TinyCsv.write(folder.resolve("a.csv"), SOUND);
    TinyCsv.write(folder.resolve("b.csv"), SOUND.value("ehe_starts", "251"));

    assertThat(run().submissions()).hasSize(2).noneMatch(Submission::accepted);
  }

  @Test
  void anOverlapLeavesTheFilesAloneThatHaveNoPartInIt() {
    TinyCsv.write(folder.resolve("a.csv"), SOUND.only("EHE"));
    TinyCsv.write(folder.resolve("b.csv"), SOUND.only("EHE").value("ehe_starts", "251"));
    TinyCsv.write(folder.resolve("c.csv"), SOUND.only("CME"));

    assertThat(run().submissions())
        .filteredOn(Submission::accepted)
        .singleElement()
        .satisfies(s -> assertThat(s.files().get(0).name()).isEqualTo("c.csv"));
  }

  @Test
  void aCopyOfAFileUnderAnotherNameIsNoSecondReturn() throws IOException {
    TinyCsv.write(folder.resolve("medway.csv"), SOUND);
    Files.copy(folder.resolve("medway.csv"), folder.resolve("medway (1).csv"));

    IngestResult result = run();

    assertThat(result.submissions()).singleElement().matches(Submission::accepted);
    assertThat(codes(result)).contains("ignored_file");
  }

  @Test
  void aHigherVersionSupersedesAndTheOlderOneIsKept() {
    TinyCsv.write(folder.resolve("z-first.csv"), SOUND.value("ehe_starts", "about forty"));
    TinyCsv.write(folder.resolve("a-second.csv"), SOUND.cover("Return version", "2"));

    IngestResult result = run();

    assertThat(result.submissions()).extracting(Submission::version).containsExactly(1, 2);
    assertThat(result.submissions().get(0).heldBack()).containsExactly("ehe_starts");
    assertThat(result.submissions().get(1).heldBack()).isEmpty();
    assertThat(codes(result)).contains("superseded").doesNotContain("not_a_number");
  }

  @Test
  void whatAHigherVersionLeavesOutStaysOpen() {
    TinyCsv.write(folder.resolve("first.csv"), SOUND.value("ehe_starts", "about forty"));
    TinyCsv.write(folder.resolve("second.csv"), SOUND.only("CME").cover("Return version", "2"));

    assertThat(codes(run())).contains("superseded", "not_a_number");
  }

  @Test
  void anItemErrorHoldsBackItsMeasureAndNothingElse() {
    TinyWorkbook.write(folder.resolve("medway.xlsx"), SOUND.value("ehe_census/Sex/Female", "204"));

    Submission submission = onlySubmission(run());

    assertThat(submission.accepted()).isTrue();
    assertThat(submission.heldBack()).containsExactly("ehe_census");
    assertThat(submission.observations()).hasSize(15);
  }

  @Test
  void aFileOfAnotherTermIsNoSubmissionOfThisOne() {
    TinyCsv.write(folder.resolve("medway.csv"), SOUND.cover("Term", "Spring 2025/26"));

    IngestResult result = run();

    assertThat(result.submissions()).isEmpty();
    assertThat(coverage(result).state()).isEqualTo(CoverageState.NEEDS_CORRECTION);
  }

  @Test
  void anUnreadableFileLeavesTheOthersUnharmed() throws IOException {
    TinyCsv.write(folder.resolve("medway.csv"), SOUND);
    Files.writeString(folder.resolve("kent-2026-27-autumn.xlsx"), "PK and no more");

    IngestResult result = run();

    assertThat(result.submissions()).hasSize(1);
    assertThat(result.coverage())
        .filteredOn(line -> line.authority().equals("E10000016"))
        .extracting(Coverage::state)
        .containsExactly(CoverageState.UNREADABLE);
  }

  @Test
  void nothingOfAChildLevelFileIsKept() throws IOException {
    Files.writeString(
        folder.resolve("medway.csv"),
        TinyCsv.text(SOUND)
            .replaceFirst("note\n", "note,Surname\n")
            .replaceFirst("400,", "400,,Sample"));

    IngestResult result = run();

    assertThat(result.submissions()).isEmpty();
    assertThat(codes(result)).containsExactly("child_level_data");
    assertThat(result.findings().toString()).doesNotContain("Sample");
  }

  @Test
  void anExpectedAuthorityWithoutAFileHasALineAndNoFigures() {
    TinyCsv.write(folder.resolve("medway.csv"), SOUND);

    IngestResult result = run();

    assertThat(result.coverage()).hasSize(19);
    assertThat(result.coverage())
        .filteredOn(line -> !line.authority().equals(MEDWAY))
        .allMatch(line -> line.state() == CoverageState.NOT_RECEIVED && line.itemsReported() == 0);
    assertThat(coverage(result).itemsReported()).isEqualTo(15);
  }

  @Test
  void aReturnAfterTheReturnDateIsLateButACorrectionIsNot() {
    TinyCsv.write(folder.resolve("medway.csv"), SOUND.cover("Date returned", "2026-11-19"));
    assertThat(coverage(run()).late()).isTrue();

    TinyCsv.write(folder.resolve("medway.csv"), SOUND);
    TinyCsv.write(
        folder.resolve("medway-2.csv"),
        SOUND.cover("Return version", "2").cover("Date returned", "2026-11-19"));
    assertThat(coverage(run()).late()).isFalse();
    assertThat(coverage(run()).resubmitted()).isTrue();
  }

  @Test
  void aDeclaredNilReturnIsAReturn() {
    TinyReturn nil = SOUND.only("none").cover("Nil return", "Yes");
    TinyWorkbook.write(folder.resolve("medway.xlsx"), nil);

    IngestResult result = run();

    assertThat(onlySubmission(result).nilReturn()).isTrue();
    assertThat(onlySubmission(result).accepted()).isTrue();
    assertThat(onlySubmission(result).observations()).isEmpty();
  }

  @Test
  void aHistoryFileGivesASubmissionForEachColumnThatHoldsAnything() throws IOException {
    Files.writeString(
        folder.resolve("history.csv"),
        """
        term,item_id,period,E06000035,E10000016,E10000030
        Autumn 2024/25,ehe_census,Autumn 2024/25,400,,0
        Autumn 2024/25,ehe_census/Reason/Mental health,Autumn 2024/25,c,,
        """);

    IngestResult result = Ingest.importHistory(REAL, folder, AS_OF);

    assertThat(result.term().slug()).isEqualTo("2024-25-autumn");
    assertThat(result.submissions())
        .extracting(Submission::authority)
        .containsExactly(MEDWAY, "E10000030");
    assertThat(result.submissions().get(0).observations())
        .extracting(Observation::breakdown)
        .containsExactly(Breakdown.TOTAL, new Breakdown("Reason", "Mental health"));
  }

  @Test
  void aMisspeltCodeOverAColumnIsFoundOut() throws IOException {
    Files.writeString(
        folder.resolve("history.csv"),
        "term,item_id,period,E06000035,E99999999\nAutumn 2024/25,ehe_census,,400,12\n");

    assertThat(codes(Ingest.importHistory(REAL, folder, AS_OF))).contains("unknown_authority");
  }

  @Test
  void readingTheSameFolderTwiceGivesTheSame() {
    for (int i = 0; i < 6; i++) {
      TinyCsv.write(
          folder.resolve(i + ".csv"), SOUND.cover("Return version", Integer.toString(6 - i)));
    }
    assertThat(run()).isEqualTo(run());
  }

  @Test
  void aFileCanBeCheckedAlone() {
    Path file = folder.resolve("medway.xlsx");
    TinyWorkbook.write(file, SOUND.value("ehe_starts", "250.5"));

    IngestResult result = Ingest.check(REAL, file, AS_OF);

    assertThat(codes(result)).contains("decimal_number");
    assertThat(result.term()).isEqualTo(TERM);
  }

  @Test
  void aFolderThatIsNoneIsAMistakeOfTheCaller() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ingest.run(REAL, folder.resolve("nowhere"), TERM, AS_OF))
        .withMessageContaining("is not a folder");
  }

  private IngestResult run() {
    return Ingest.run(REAL, folder, TERM, AS_OF);
  }

  private void delete(String name) {
    try {
      Files.delete(folder.resolve(name));
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private static Submission onlySubmission(IngestResult result) {
    assertThat(result.submissions()).hasSize(1);
    return result.submissions().get(0);
  }

  private static List<String> codes(IngestResult result) {
    return result.findings().stream().map(Finding::type).map(type -> type.code()).toList();
  }

  private static Coverage coverage(IngestResult result) {
    return result.coverage().stream()
        .filter(line -> line.authority().equals(MEDWAY))
        .findFirst()
        .orElseThrow();
  }
}
