package uk.seslip.ehecme.report.restricted;

import java.util.List;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Term;

/** The rows of {@code findings.csv}: every problem with its place, its words and who acts. */
final class FindingRows {

  static final String HEADER =
      "code,severity,level,responsibility,new_la_code,term,source_file,source_sheet,source_cell,"
          + "found,expected,message,how_to_fix";

  private FindingRows() {}

  /** One row for each finding, in the order given. */
  static List<List<String>> of(List<Finding> findings) {
    return findings.stream().map(FindingRows::row).toList();
  }

  /** The sentence for a person, with the authority's answer where it has given one. */
  private static String message(Finding finding) {
    return finding
        .explanation()
        .map(answer -> finding.message() + " The authority replied: “" + answer.text() + "”")
        .orElse(finding.message());
  }

  private static List<String> row(Finding finding) {
    return List.of(
        finding.type().code(),
        finding.type().severity().name(),
        finding.type().level().name(),
        finding.type().responsibility().name(),
        finding.authority().orElse(""),
        finding.term().map(Term::slug).orElse(""),
        finding.cell().file(),
        finding.cell().sheet(),
        finding.cell().cell(),
        finding.found(),
        finding.expected(),
        message(finding),
        finding.type().fix());
  }
}
