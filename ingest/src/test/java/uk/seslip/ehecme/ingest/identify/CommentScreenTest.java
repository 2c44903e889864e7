package uk.seslip.ehecme.ingest.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and numbers are invented; those with check digits are from ranges never issued. */
class CommentScreenTest {

  private final CommentScreen screen = new CommentScreen(REAL.region());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "checked with the mother of the youngest",
        "she moved in May",
        "one case, dob 01/02/2014",
        "A999200100001 is on two lists",
        "a999200100001 is on two lists",
        "999 999 9999 was counted twice",
        "ring 01632 960887",
        "write to someone@example.org",
        "moved to ZZ99 3CZ",
        "a 14-year-old who left",
        "includes Exampla, who returned",
        "Exampla Sampleton is on roll",
        "Exampla has moved away",
        "Right. Exampla left in June",
        "includes O'Sampleton",
        "pupil ES moved in June",
        "family of EXAMPLA moved"
      })
  void aTextThatMayBeAboutAPersonIsNotKept(String text) {
    assertThat(screen.isPersonal(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The annual figure is of the old system",
        "Includes children waiting for a place in Year 7.",
        "Checked: the admissions team's list was added in Autumn 2026.",
        "Numbers are right. Kent and West Sussex now share a register.",
        "From 1 September the Virtual School holds these cases",
        "See the note to DfE of 12 October",
        "System is new; 14 cases were closed in June",
        "Recording has changed since Easter",
        "children aged 5 to 16 only",
        "EHE and CME are counted by two teams",
        "Held by the complaints team",
        "This is right",
        "up by 1,450 since the data cleanse"
      })
  void aTextAboutFiguresIsKept(String text) {
    assertThat(screen.isPersonal(text)).isFalse();
  }
}
