package uk.seslip.ehecme.report.restricted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.report.workbook.SheetCell;

/** The sentences of a receipt. */
final class ReceiptWords {

  /** What is in use while a new return is being looked at. */
  static final String MEANWHILE =
      "Your last accepted return stays in use until the new one is accepted.";

  /** What stands in the place of an earlier figure where there was none. */
  static final SheetCell NEW = SheetCell.of("not reported");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private ReceiptWords() {}

  /** A day with its weekday. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** An exact number, or what was written instead. */
  static SheetCell value(ObservedValue value) {
    if (value instanceof ObservedValue.Reported reported) {
      return SheetCell.of(reported.number());
    }
    return SheetCell.of(((ObservedValue.Withheld) value).written());
  }

  /** A difference with its sign, such as {@code +1,200} or {@code −7}. */
  static String signed(BigDecimal difference) {
    String number = String.format(Locale.UK, "%,d", difference.abs().toBigInteger());
    return switch (difference.signum()) {
      case 1 -> "+" + number;
      case -1 -> "−" + number;
      default -> "0";
    };
  }

  /** A practice answer with the authority's comment. */
  static String answer(PracticeAnswer answer) {
    return answer.comment().isEmpty()
        ? answer.answer()
        : (answer.answer() + " (" + answer.comment() + ")").strip();
  }

  /** What came of the return. */
  static String verdict(Receipt receipt) {
    return switch (receipt.coverage().state()) {
      case NOT_RECEIVED -> "We have not received a return from you.";
      case UNREADABLE -> "We could not read what you sent.";
      case NEEDS_CORRECTION ->
          "Thank you. Some figures cannot be used until you correct them: "
              + things(receipt.open(Severity.ERROR))
              + " to correct.";
      case NEEDS_CONFIRMATION ->
          "Thank you. Your figures are in use. We ask you to correct or confirm "
              + things(receipt.open(Severity.QUERY))
              + ".";
      case ACCEPTED, ACCEPTED_WITH_NOTES -> "Thank you. Your return is accepted.";
      case NIL_RETURN -> "Thank you. We have recorded that you have nothing to return.";
      case NOT_REQUIRED -> "No return is required from you this term.";
    };
  }

  /** The one thing to do next. */
  static String firstStep(Receipt receipt) {
    if (receipt.open(Severity.ERROR) > 0) {
      return "Open the sheet Correct. Change those cells in your file, raise the return version on"
          + " its cover by one, and send it again.";
    }
    if (receipt.open(Severity.QUERY) > 0) {
      return "Open the sheet Confirm. Write a reply in each yellow cell and send this workbook"
          + " back, or correct the figures in your file and send that again.";
    }
    return "There is nothing you must do.";
  }

  /** Until when, as seen from the day of the run. */
  static String deadline(Receipt receipt, LocalDate day) {
    String due = day(receipt.returnDate());
    if (receipt.open(Severity.ERROR) + receipt.open(Severity.QUERY) == 0) {
      return "Returns for " + receipt.coverage().term().label() + " are due by " + due + ".";
    }
    return day.isAfter(receipt.returnDate())
        ? "Returns were due by " + due + ", so please answer as soon as you can."
        : "Please answer by " + due + ".";
  }

  /** What the sheet of errors holds. */
  static String toCorrect(long errors) {
    return errors == 0
        ? "There is nothing to correct."
        : things(errors) + " to correct. These figures are not used until then.";
  }

  /** What the sheet of queries holds. */
  static String toConfirm(Receipt receipt) {
    long open = receipt.open(Severity.QUERY);
    long answered = receipt.findings(Severity.QUERY).size() - open;
    String asked =
        open == 0 ? "There is nothing to confirm." : things(open) + " to correct or confirm.";
    return answered == 0 ? asked : asked + " You have answered " + answered + ".";
  }

  /** What the sheet of changes holds. */
  static String changed(int count) {
    return switch (count) {
      case 0 -> "No figure changed.";
      case 1 -> "1 figure changed.";
      default -> String.format(Locale.UK, "%,d figures changed.", count);
    };
  }

  private static String things(long count) {
    return count == 1 ? "1 thing" : String.format(Locale.UK, "%,d things", count);
  }
}
