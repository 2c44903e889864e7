package uk.seslip.ehecme.ingest.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and numbers are invented; those with check digits are from ranges never issued. */
class CommentScreenTest {

  private final CommentScreen screen = new CommentScreen(REAL);

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
        "family of EXAMPLA moved",
        "spoke to mum exampla sampleton",
        "spoke to exampla on monday",
        "exampla sampleton now on roll",
        "EXAMPLA SAMPLETON Y9",
        "SAMPLETON, EXAMPLA MOVED TO WALES",
        "includes Exampla SAMPLETON and two more",
        "two of these are the SAMPLETON cases",
        "exampla has moved to ireland",
        "exampla, now living with a friend",
        "exampla is in y9",
        "exampla (yr 9) counted twice",
        "exampla’s case was closed late",
        "e. sampleton is counted twice",
        "initials E.S., counted twice",
        "E.S. counted twice",
        "ES y9 counted twice",
        "called qwzx about this",
        "one for dr exampla to confirm",
        "child K was counted twice",
        "d.o.b. 3 april 2012",
        "3rd of April 2012",
        "dob 3/4/12",
        "one 9 yo counted twice",
        "ring 0123-456 0000",
        "ring +44 (0)123 456 0000",
        "case 1234567 was closed",
        "12 exampla road was searched",
        "twins counted once",
        "lives with gran, grandad agrees",
        "the pupil from exampla academy is pregnant",
        "one traveller family in year 4 at exampla primary",
        "a girl at exampla school was left out",
        "y9, exampla academy, pregnancy",
        "the child whose brother is in custody"
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
        "up by 1,450 since the data cleanse",
        "includes children awaiting a place in kent and west sussex",
        "INCLUDES CHILDREN AWAITING A PLACE",
        "figures are from capita one and exclude part-time timetables",
        "EHCP and SEND cases are held by another team, see KS4 note",
        "backlog was cleared in september, so the count rose",
        "primary and secondary schools, academies and PRUs are all included",
        "east sussex moved to a new system in may 2025",
        "one child is counted in both reception and year 1",
        "year 11 leavers were taken off in june",
        "y9 and y10 only",
        "the 2024 list was recounted on 12 october 2025",
        "e.g. those on part-time timetables, i.e. not CME",
        "officers rang all families in the autumn term",
        "we were told by hounslow that these moved in",
        "rise is due to gypsy, roma and traveller families returning",
        "parents are called within three days",
        "deregistrations are recoded weekly, reviewed monthly",
        "duplicates removed after the migration",
        "ofsted's visit delayed this",
        "the council's figures were restated"
      })
  void aTextAboutFiguresIsKept(String text) {
    assertThat(screen.isPersonal(text)).isFalse();
  }
}
