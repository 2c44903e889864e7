package uk.seslip.ehecme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.ingest.definition.RealConfiguration;

class FindingGroupsTest {

  private static final Definitions REAL = RealConfiguration.definitions();
  private static final Term TERM = Term.ofSlug("2026-27-autumn");
  private static final Authority MEDWAY = REAL.region().requireAuthority("E06000035");

  @Test
  void threeOfOneKindOnOneSheetAreWordedForMany() {
    assertThat(messages(findings("negative_number", "EHE", 3), 20))
        .containsExactly("3 values are less than zero.");
  }

  @Test
  void asManyAsTheCheckAskedAboutAreWordedForAll() {
    assertThat(messages(findings("negative_number", "EHE", 3), 3))
        .containsExactly("All 3 values are less than zero.");
  }

  @Test
  void twoSayMoreThanTheirNumberWould() {
    assertThat(messages(findings("negative_number", "EHE", 2), 20))
        .containsExactly(
            "EHE on census day is -1, less than zero.", "EHE on census day is -2, less than zero.");
  }

  @Test
  void eachSheetAndEachKindIsAGroupOfItsOwnAndNothingIsLeftOut() {
    List<Finding> all =
        List.of(
                findings("negative_number", "EHE", 3),
                findings("negative_number", "CME", 4),
                findings("decimal_number", "CME", 5))
            .stream()
            .flatMap(List::stream)
            .toList();

    List<FindingGroup> groups = new FindingGroups(REAL.register(), List.of()).of(all);

    assertThat(groups).extracting(FindingGroup::count).containsExactly(3, 4, 5);
    assertThat(groups.stream().flatMap(group -> group.findings().stream()))
        .containsExactlyElementsOf(all);
  }

  @Test
  void whatTheWordingNamesMustBeTheSameForAll() {
    List<Finding> unlike =
        List.of("30", "30", "30", "40").stream()
            .map(limit -> draft("unknown_share_high", "EHE", 1).expected(limit).finding())
            .toList();

    assertThat(messages(unlike, 20))
        .containsExactly(
            "In 3 breakdowns more than 30% is unknown, not recorded or other.",
            unlike.get(3).message());
  }

  @Test
  void anAnsweredQueryIsNotAmongThoseThatAreOpen() {
    List<Finding> open = findings("equal_parts", "EHE", 3);
    Finding answered = open.get(0).explainedBy(answer());

    assertThat(messages(List.of(answered, open.get(1), open.get(2)), 20)).hasSize(3);
  }

  private static List<String> messages(List<Finding> findings, int asked) {
    CheckRun run =
        new CheckRun(
            findings.get(0).type().code(), MEDWAY.code(), TERM, asked, CheckRun.Outcome.FOUND, "");
    return new FindingGroups(REAL.register(), List.of(run))
        .of(findings).stream().map(FindingGroup::message).toList();
  }

  private static List<Finding> findings(String code, String sheet, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(row -> draft(code, sheet, row).expected("a count").finding())
        .toList();
  }

  private static FindingDraft draft(String code, String sheet, int row) {
    return FindingDraft.of(
            REAL.requireFindingType(code), new CellReference("medway.xlsx", sheet, "F" + row))
        .by(MEDWAY)
        .in(TERM)
        .about(REAL.register().requireMeasure("ehe_census"), Breakdown.TOTAL)
        .found("-" + row);
  }

  private static Explanation answer() {
    return new Explanation(
        MEDWAY.code(),
        TERM,
        "equal_parts",
        "ehe_census",
        "",
        "ref",
        "Right",
        CellReference.ofFile(""));
  }
}
