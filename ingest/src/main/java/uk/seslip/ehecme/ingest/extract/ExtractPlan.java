package uk.seslip.ehecme.ingest.extract;

import java.io.Serializable;
import java.util.List;
import uk.seslip.ehecme.model.ExtractContent;

/**
 * A question made ready to be asked of millions of rows, on any machine: tables instead of lists,
 * days instead of dates, and no text that is read twice.
 *
 * @param columnIds the columns an extract may have
 * @param contents what each of them holds
 * @param headings what each of them is headed by, normalised
 * @param required whether an extract needs each of them
 * @param families how each family is counted
 * @param familyCodes what is written for each family
 * @param endingCodes what is written for each kind of ending
 * @param births what dates of birth mean
 * @param census census day, in days since 1970
 * @param yearFirst the first day of the year before
 * @param yearLast the last day of the year before
 * @param asOf the day of the run
 */
public record ExtractPlan(
    List<String> columnIds,
    List<ExtractContent> contents,
    List<List<String>> headings,
    List<Boolean> required,
    List<FamilyPlan> families,
    CodeTable familyCodes,
    CodeTable endingCodes,
    BirthTable births,
    int census,
    int yearFirst,
    int yearLast,
    int asOf)
    implements Serializable {

  /** The number of the ending for a child who returned to school. */
  static final int RETURNED = 0;

  /** The number of the ending for a child who left the area. */
  static final int LEFT = 1;

  /** The number of any other ending. */
  static final int OTHER = 2;

  /** Makes a question ready. */
  public static ExtractPlan of(ExtractQuestion question) {
    return new PlanMaker(question).plan();
  }

  /** How many columns an extract may have. */
  public int columns() {
    return columnIds.size();
  }

  /** The first column that holds something; every definition has one of each. */
  int columnOf(ExtractContent content) {
    return contents.indexOf(content);
  }
}
