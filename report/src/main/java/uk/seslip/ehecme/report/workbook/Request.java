package uk.seslip.ehecme.report.workbook;

import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.model.Register;

/**
 * What one authority is asked for one term.
 *
 * @param authority whom
 * @param dates the term with its days
 * @param register what is counted
 * @param questions the practice questions
 * @param figures what is filled in already, by item id; everything else is for the authority
 * @param lastYear the authority's own figures of the same term a year before, by item id
 * @param lastAnswers its last answers to the practice questions, by question
 * @param words what the workbook says
 */
public record Request(
    Authority authority,
    CalendarTerm dates,
    Register register,
    List<PracticeQuestion> questions,
    Map<String, SheetCell> figures,
    Map<String, SheetCell> lastYear,
    Map<String, String> lastAnswers,
    RequestWords words) {

  /** The layout that the workbook follows, and by which it is read back. */
  static final String LAYOUT_VERSION = "ehecme-1";

  /** Copies the collections. */
  public Request {
    questions = List.copyOf(questions);
    figures = Map.copyOf(figures);
    lastYear = Map.copyOf(lastYear);
    lastAnswers = Map.copyOf(lastAnswers);
  }

  /** Which form this is: layout, definitions, authority and term. */
  String formId() {
    return String.join(
        "/", LAYOUT_VERSION, register.version(), authority.code(), dates.term().slug());
  }
}
