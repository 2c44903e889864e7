package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.workbook.Request;
import uk.seslip.ehecme.report.workbook.RequestItem;
import uk.seslip.ehecme.report.workbook.RequestWords;
import uk.seslip.ehecme.report.workbook.RequestWorkbook;
import uk.seslip.ehecme.report.workbook.SheetCell;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;

/**
 * Writes what each authority is asked for one term, with its own exact figures of a year before
 * beside the cells to fill in, and nobody else's.
 *
 * @param definitions the configuration
 * @param dates the term that is asked for
 * @param lastYear the exact figures in use that the same term a year before reported
 * @param submissions everything that is stored, without observations
 * @param words what the workbook says
 */
public record Requests(
    Definitions definitions,
    CalendarTerm dates,
    List<StoredObservation> lastYear,
    List<StoredSubmission> submissions,
    RequestWords words) {

  /** Copies the lists. */
  public Requests {
    lastYear = List.copyOf(lastYear);
    submissions = List.copyOf(submissions);
  }

  /**
   * Writes a workbook for each authority that is expected in the term.
   *
   * @param folder made when it is not there
   * @return the files, in the order of the authorities' names
   * @throws IOException when one cannot be written
   */
  public List<Path> write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Authority> expected =
        definitions.region().authorities().stream()
            .filter(authority -> authority.isInForce(dates.censusDate()))
            .toList();
    List<Path> files =
        expected.stream().map(a -> folder.resolve(Receipts.nameOf(a) + ".xlsx")).toList();
    try {
      IntStream.range(0, files.size())
          .parallel()
          .forEach(i -> write(expected.get(i), files.get(i)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }

  private void write(Authority authority, Path file) {
    try {
      RequestWorkbook.write(request(authority), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What one authority is asked. */
  Request request(Authority authority) {
    return new Request(
        authority,
        dates,
        definitions.register(),
        definitions.practiceQuestions(),
        Map.of(),
        figures(authority),
        answers(authority),
        words);
  }

  private Map<String, SheetCell> figures(Authority authority) {
    Term before = dates.term().yearsEarlier(1);
    Map<String, SheetCell> figures = new HashMap<>();
    for (StoredObservation stored : lastYear) {
      Observation figure = stored.observation();
      Measure measure = definitions.register().requireMeasure(figure.measure());
      if (figure.authority().equals(authority.code())
          && figure.period().equals(measure.periodIn(before))) {
        figures.put(
            new RequestItem(measure, figure.breakdown()).id(), ReceiptWords.value(figure.value()));
      }
    }
    return figures;
  }

  /** The last answer to each question before the term. */
  private Map<String, String> answers(Authority authority) {
    Map<String, String> answers = new HashMap<>();
    submissions.stream()
        .filter(stored -> stored.submission().authority().equals(authority.code()))
        .filter(stored -> stored.submission().accepted())
        .filter(stored -> stored.submission().term().isBefore(dates.term()))
        .sorted(
            Comparator.comparing((StoredSubmission stored) -> stored.submission().term())
                .thenComparing(stored -> stored.submission().version())
                .thenComparing(StoredSubmission::number))
        .map(StoredSubmission::submission)
        .map(Submission::answers)
        .flatMap(List::stream)
        .filter(answer -> !answer.answer().isEmpty())
        .forEach(answer -> answers.put(answer.question(), answer.answer()));
    return answers;
  }
}
