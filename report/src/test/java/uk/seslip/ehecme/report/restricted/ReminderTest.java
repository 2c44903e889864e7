package uk.seslip.ehecme.report.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.seslip.ehecme.ingest.definition.ConfigurationException;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.ingest.definition.TemplateReader;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.Term;

class ReminderTest {

  private static final Path CONFIG =
      Path.of(System.getProperty("ehecme.root", "..")).resolve("config");
  private static final Definitions DEFINITIONS = DefinitionsReader.read(CONFIG);
  private static final Term AUTUMN = Term.ofSlug("2026-27-autumn");
  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 29);
  private static final Reminder REMINDER =
      new Reminder(
          TemplateReader.read(CONFIG, Reminder.TEMPLATE, Reminder.PLACES, Reminder.SECTIONS));

  @Test
  void whoHasNotReturnedIsAskedForTheReturnWithTheDaysLeft() {
    assertThat(text(CoverageState.NOT_RECEIVED, List.of()))
        .startsWith("Subject: Slough: EHE and CME return for Autumn 2026/27\n")
        .contains("We have not received your return", "Friday 30 October 2026 (in 1 day)")
        .doesNotContain("Thank you for your return");
  }

  @Test
  void whoMustCorrectIsToldWhereAndHowAndNoFigureStandsInTheLetter() {
    Finding error =
        FindingDraft.of(
                DEFINITIONS.requireFindingType("negative_number"),
                new CellReference("slough.csv", "", "L3"))
            .about(DEFINITIONS.register().requireMeasure("cme_census"), Breakdown.TOTAL)
            .found("-4711")
            .expected("a number from 0")
            .finding();

    assertThat(text(CoverageState.NEEDS_CORRECTION, List.of(error)))
        .contains("slough.csv › L3", "(1 item)")
        .doesNotContain("4711", "We have not received");
  }

  @ParameterizedTest
  @EnumSource(CoverageState.class)
  void everythingIsFilledInAndNoOtherAuthorityIsNamed(CoverageState state) {
    String text = text(state, List.of());

    assertThat(text).doesNotContain("{", "}", "[", "#");
    assertThat(DEFINITIONS.region().authorities())
        .filteredOn(other -> !other.name().equals("Slough"))
        .allSatisfy(other -> assertThat(text).doesNotContain(other.name()));
  }

  @Test
  void whoHasDoneWhatWasAskedIsNotRemindedAgain(@TempDir Path folder) throws IOException {
    Authority slough = DEFINITIONS.region().requireAuthority("E06000039");
    CalendarTerm dates = DEFINITIONS.findTerm(AUTUMN).orElseThrow();
    ReminderFolder reminders = new ReminderFolder(folder.resolve("reminders"));
    reminders.write(
        List.of(standing(slough, CoverageState.NOT_RECEIVED, List.of())), REMINDER, dates, AS_OF);
    assertThat(folder.resolve("reminders/E06000039-slough.txt")).exists();

    reminders.write(
        List.of(standing(slough, CoverageState.ACCEPTED, List.of())), REMINDER, dates, AS_OF);

    assertThat(folder.resolve("reminders")).isDirectoryContaining("glob:**.ics");
    assertThat(folder.resolve("reminders/E06000039-slough.txt")).doesNotExist();
  }

  @Test
  void aPlaceThatNothingFillsStopsTheProgramWithItsLine(@TempDir Path config) throws IOException {
    Files.createDirectories(config.resolve("templates"));
    Files.writeString(config.resolve(Reminder.TEMPLATE), "# words\nDear {name},\n");

    assertThatThrownBy(
            () -> TemplateReader.read(config, Reminder.TEMPLATE, Reminder.PLACES, Set.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("templates/reminder.txt line 2")
        .hasMessageContaining("{name}");
  }

  private static String text(CoverageState state, List<Finding> open) {
    Authority slough = DEFINITIONS.region().requireAuthority("E06000039");
    return REMINDER.text(standing(slough, state, open), AS_OF);
  }

  private static Standing standing(Authority authority, CoverageState state, List<Finding> open) {
    Coverage coverage =
        new Coverage(authority.code(), AUTUMN, state, false, false, 1, 2, 2, open.size(), 0);
    return new Standing(authority, DEFINITIONS.findTerm(AUTUMN).orElseThrow(), coverage, open);
  }
}
