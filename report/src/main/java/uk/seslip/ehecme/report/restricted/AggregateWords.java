package uk.seslip.ehecme.report.restricted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.ingest.extract.RowProblem;
import uk.seslip.ehecme.model.ExtractColumn;
import uk.seslip.ehecme.model.ExtractFamily;
import uk.seslip.ehecme.transform.extract.ExtractResult;
import uk.seslip.ehecme.transform.extract.ExtractResult.RowPlace;
import uk.seslip.ehecme.transform.extract.ExtractResult.RowProblems;

/** What the receipt of an extract says. */
final class AggregateWords {

  static final String NOT_KEPT =
      "Identifiers, dates of birth and rows. An identifier became a hash under a key that no longer"
          + " exists, and a date of birth an age, before anything else was done with them.";

  static final String ROW_NUMBERS =
      "A row's number is the one that a spreadsheet shows: the headings are in row 1 of most files,"
          + " empty lines count, and a cell with line breaks is one row.";

  static final String[] RULES = {
    "On census day: children with an episode that had begun and had not ended, of compulsory school"
        + " age on that day. Each counts once in each register; the episode that began last"
        + " speaks.",
    "In the year: children with an episode on any day of the year while of compulsory school age.",
    "Started: children whose episode began in the year, or who reached school age in it, and who"
        + " were not in the register already as the year began.",
    "Ended, returned, left: children whose episode ended in the year, whatever became of them"
        + " afterwards. The last day of an episode still belongs to it.",
    "A blank category counts as Unknown. A code that its list does not have counts as Unknown too,"
        + " and is a row to mend.",
    "A row without a first day counts on census day while it is open, and in the year only for an"
        + " end within it.",
    "A row without a usable date of birth counts in the year group Unknown."
  };

  private static final int MOST_ROWS_SHOWN = 40;

  private final ExtractQuestion question;
  private final ExtractResult result;

  AggregateWords(ExtractQuestion question, ExtractResult result) {
    this.question = question;
    this.result = result;
  }

  String title() {
    return "Receipt for the extract of "
        + question.authority().name()
        + ", "
        + question.dates().term().label();
  }

  String marking() {
    return "Restricted. Exact figures of "
        + question.authority().name()
        + ", for nobody else. No child can be told from this workbook but by who has the extract.";
  }

  String verdict() {
    if (result.problems().isEmpty()) {
      return "Every row was counted. The return is ready to send.";
    }
    long lost = result.notCounted();
    return lost == 0
        ? "Every row was counted; some say less than they should. Mend what you can, then send."
        : number(lost) + (lost == 1 ? " row was" : " rows were") + " not counted. Mend, run again.";
  }

  String firstStep() {
    return result.problems().isEmpty()
        ? "Look through the return, answer the practice questions, and send it."
        : "Mend the rows of the sheet Rows to mend in your case system, export again, and run"
            + " 'ehecme aggregate' again. Nothing of this run is needed for the next.";
  }

  String sent() {
    return "Only the return: counts of "
        + Integer.toString(new AggregateFigures(question, result).byItem().size())
        + " items. Items that the extract has no column for are empty, and can be filled in by"
        + " hand.";
  }

  String kept() {
    return number(result.rows() - result.notCounted()) + " of " + number(result.rows());
  }

  String rows(long rows) {
    return number(rows) + (rows == 1 ? " row" : " rows");
  }

  String year() {
    return question.dates().term().year().previous().label();
  }

  String versions() {
    return question.register().version() + ", extracts " + question.definition().version();
  }

  String missingColumns() {
    List<String> missing =
        question.definition().columns().stream()
            .filter(column -> !result.columns().contains(column.id()))
            .map(column -> heading(column.id()))
            .toList();
    return missing.isEmpty() ? "None" : String.join(", ", missing);
  }

  /** The usual heading of a column. */
  String heading(String column) {
    return question.definition().columns().stream()
        .filter(one -> one.id().equals(column))
        .map(ExtractColumn::headings)
        .map(headings -> headings.get(0))
        .findFirst()
        .orElse("");
  }

  String inReturn(ExtractFamily family) {
    if (family.measures().isEmpty()) {
      return family.isInForce(question.dates().term())
          ? "No: counted for you alone"
          : "No: not in force; counted for you alone";
    }
    return "Yes";
  }

  static String untilThen(RowProblem problem) {
    return switch (problem) {
      case BELOW_SCHOOL_AGE, ABOVE_SCHOOL_AGE -> "Not counted on census day";
      case DUPLICATE_ROW -> "Counted once";
      case OVERLAPPING_EPISODES -> "The child counts once";
      case TWO_FAMILIES -> "Counted in both";
      case BIRTH_MISSING, BIRTH_UNREADABLE, BIRTH_IMPOSSIBLE, CODE_UNKNOWN -> "Counted as Unknown";
      case START_MISSING -> "Counted where it is certain";
      case END_IN_FUTURE -> "Counted";
      case EVENT_UNREADABLE -> "The other days are counted";
      case CELLS,
          CHILD_MISSING,
          FAMILY_MISSING,
          FAMILY_UNKNOWN,
          START_UNREADABLE,
          START_IMPOSSIBLE,
          START_BEFORE_BIRTH,
          END_UNREADABLE,
          END_BEFORE_START ->
          "Not counted";
    };
  }

  /** The first rows of a problem, file by file where there are several. */
  String firstRows(RowProblems problems) {
    List<String> parts = new ArrayList<>();
    String file = result.files().size() == 1 ? result.files().get(0).name() : "";
    for (RowPlace place : problems.first().stream().limit(MOST_ROWS_SHOWN).toList()) {
      boolean other = !place.file().equals(file);
      file = place.file();
      parts.add((other ? file + ": " : "") + place.row());
    }
    return String.join(", ", parts) + (problems.count() > parts.size() ? " …" : "");
  }

  private static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
