package uk.seslip.ehecme.ingest.extract;

import uk.seslip.ehecme.model.ExtractContent;

/** What the codes of the row that is being read stand for: register, ending and categories. */
final class RowCodes {

  private final ExtractPlan plan;
  private final RowCells cells;
  private final RowProblems problems;
  private final int familyColumn;
  private final int endingColumn;

  /** The codes of one row after another. */
  RowCodes(ExtractPlan plan, RowCells cells, RowProblems problems) {
    this.plan = plan;
    this.cells = cells;
    this.problems = problems;
    this.familyColumn = plan.columnOf(ExtractContent.FAMILY);
    this.endingColumn = plan.columnOf(ExtractContent.ENDING);
  }

  /** The number of the family, or {@link CodeTable#NOT_FOUND}: then the row is not counted. */
  int family() {
    if (cells.isEmpty(familyColumn)) {
      problems.add(RowProblem.FAMILY_MISSING, familyColumn);
      return CodeTable.NOT_FOUND;
    }
    int family = cells.find(plan.familyCodes(), familyColumn);
    if (family == CodeTable.NOT_FOUND) {
      problems.add(RowProblem.FAMILY_UNKNOWN, familyColumn);
    }
    return family;
  }

  /** The number of the ending; {@link ExtractPlan#OTHER} where none or no known one is written. */
  int ending() {
    return known(plan.endingCodes(), endingColumn, ExtractPlan.OTHER);
  }

  /** The number of the category that a topic's column holds; a code no list has is unknown. */
  int category(TopicPlan topic) {
    return known(topic.codes(), topic.column(), topic.unknown());
  }

  private int known(CodeTable codes, int column, int otherwise) {
    if (cells.isEmpty(column)) {
      return otherwise;
    }
    int found = cells.find(codes, column);
    if (found == CodeTable.NOT_FOUND) {
      problems.add(RowProblem.CODE_UNKNOWN, column);
      return otherwise;
    }
    return found;
  }
}
