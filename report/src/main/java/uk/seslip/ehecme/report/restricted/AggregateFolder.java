package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.report.workbook.Request;
import uk.seslip.ehecme.report.workbook.RequestWords;
import uk.seslip.ehecme.report.workbook.RequestWorkbook;
import uk.seslip.ehecme.transform.extract.ExtractResult;

/**
 * What comes of an extract: the return with its counts filled in, ready to be sent, and a receipt
 * that stays with the authority.
 *
 * @param question what was asked
 * @param result what was counted
 * @param practice the questions that the return asks besides
 * @param words what the return says
 */
public record AggregateFolder(
    ExtractQuestion question,
    ExtractResult result,
    List<PracticeQuestion> practice,
    RequestWords words) {

  /** Copies the list. */
  public AggregateFolder {
    practice = List.copyOf(practice);
  }

  /**
   * Where the papers were written.
   *
   * @param returned the return
   * @param receipt the receipt
   * @param rows the rows to mend as CSV
   */
  public record Written(Path returned, Path receipt, Path rows) {}

  /**
   * Writes the papers.
   *
   * @param folder made when it is not there
   * @throws IOException when one cannot be written
   */
  public Written write(Path folder) throws IOException {
    Files.createDirectories(folder);
    String name = question.authority().slug() + "-" + question.dates().term().slug();
    Written written =
        new Written(
            folder.resolve(name + ".xlsx"),
            folder.resolve(name + "-receipt.xlsx"),
            folder.resolve(name + "-rows-to-mend.csv"));
    AggregateReceipt receipt = new AggregateReceipt(question, result);
    RequestWorkbook.write(request(), written.returned());
    receipt.write(written.receipt());
    CsvFile.write(written.rows(), "problem,column,file,row", receipt.rows());
    return written;
  }

  private Request request() {
    return new Request(
        question.authority(),
        question.dates(),
        question.register(),
        practice,
        new AggregateFigures(question, result).byItem(),
        Map.of(),
        Map.of(),
        words);
  }
}
