package uk.seslip.ehecme.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.report.view.Formats;

/**
 * The workbook that an authority fills in: everything it knows already is filled in and locked, and
 * what is read back stands in the standard layout.
 */
public final class RequestWorkbook {

  private static final String FORM_ID = "ehecme-form";

  private RequestWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @throws IOException when it cannot be written
   */
  public static void write(Request request, Path file) throws IOException {
    String title =
        "EHE and CME return of "
            + request.authority().name()
            + ", "
            + request.dates().term().label();
    FormWorkbook workbook = new FormWorkbook(title, request.dates().requestDate());
    workbook.mark(FORM_ID, request.formId());
    RequestCover.write(workbook, request);
    writeGuidance(workbook, request);
    for (Family family : Family.values()) {
      RequestFigures.write(workbook, request, family);
    }
    RequestPractice.write(workbook, request);
    RequestRestated.write(workbook, request);
    writeDefinitions(workbook, request);
    RequestPractice.writeLists(workbook, request);
    workbook.save(file);
  }

  /** Begins a sheet with its title and the words of its part. */
  static FormSheet begin(
      FormWorkbook workbook, Request request, String name, String title, int... widths) {
    FormSheet sheet = workbook.add(name, widths).title(title);
    request
        .words()
        .lines(name.toLowerCase(Locale.ROOT), request)
        .forEach(line -> sheet.line(FormLook.NOTE, line));
    return sheet.space();
  }

  private static void writeGuidance(FormWorkbook workbook, Request request) {
    FormSheet sheet =
        workbook.add("Guidance", 6, 92).upright().title("How to fill in this return").space();
    List<String> steps = request.words().lines("guidance", request);
    for (int i = 0; i < steps.size(); i++) {
      sheet.line(FormLook.TEXT, (i + 1) + ".", steps.get(i));
    }
    sheet.lock();
  }

  private static void writeDefinitions(FormWorkbook workbook, Request request) {
    FormSheet sheet =
        begin(workbook, request, "Definitions", "What each figure counts", 28, 54, 54, 54);
    List<String> heads = List.of("Figure", "Counts", "Included", "Not included");
    sheet.heads(heads.stream().map(head -> FormLook.HEAD).toList(), heads);
    for (Measure measure : request.register().measures()) {
      if (measure.isCollectedIn(request.dates().term())) {
        sheet.text(0, measure.label(), FormLook.LABEL);
        sheet.text(1, measure.definition(), FormLook.TEXT);
        sheet.text(2, bullets(measure.included()), FormLook.TEXT);
        sheet.text(3, bullets(measure.excluded()), FormLook.TEXT).end();
      }
    }
    sheet.space();
    sheet.line(FormLook.NOTE, "Version of the definitions: " + request.register().version());
    sheet.lock();
  }

  private static String bullets(List<String> points) {
    List<String> lines = new ArrayList<>();
    points.forEach(point -> lines.add("• " + Formats.sentence(point)));
    return String.join("\n", lines);
  }
}
