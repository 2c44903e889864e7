package uk.seslip.ehecme.report.restricted;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.report.workbook.SheetCell;

/** The sentences of a receipt. */
final class ReceiptWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private ReceiptWords() {}

  /** The verdict, what to do first and until when. */
  static List<String> start(Receipt receipt) {
    String term = receipt.coverage().term().label();
    return List.of(
        receipt.authority().name() + ": return for " + term,
        "Restricted: this workbook holds exact figures. It is for "
            + receipt.authority().name()
            + " only.",
        verdict(receipt),
        firstStep(receipt),
        "Returns for " + term + " were due by " + DAY.format(receipt.returnDate()) + ".",
        "Your last accepted figures stay in use until new ones are accepted.");
  }

  /** An exact number, or what was written instead. */
  static SheetCell value(ObservedValue value) {
    if (value instanceof ObservedValue.Reported reported) {
      return SheetCell.of(reported.number());
    }
    return SheetCell.of(((ObservedValue.Withheld) value).written());
  }

  private static String verdict(Receipt receipt) {
    return switch (receipt.coverage().state()) {
      case NOT_RECEIVED -> "We have not received a return from you.";
      case UNREADABLE -> "We could not read what you sent.";
      case NEEDS_CORRECTION ->
          "Thank you. Some figures cannot be used until they are corrected: "
              + receipt.count(Severity.ERROR)
              + " to correct.";
      case NEEDS_CONFIRMATION ->
          "Thank you. Your figures are in use; please correct or confirm "
              + receipt.count(Severity.QUERY)
              + " of them.";
      case ACCEPTED, ACCEPTED_WITH_NOTES -> "Thank you. Your return is accepted.";
      case NIL_RETURN -> "Thank you. We have recorded that you have nothing to return.";
      case NOT_REQUIRED -> "No return is required from you this term.";
    };
  }

  private static String firstStep(Receipt receipt) {
    if (receipt.count(Severity.ERROR) > 0) {
      return "First: open the sheet Correct, change your file and send it again with the next"
          + " return version.";
    }
    if (receipt.count(Severity.QUERY) > 0) {
      return "First: open the sheet Confirm and write a reply beside each line.";
    }
    return "There is nothing you must do.";
  }
}
