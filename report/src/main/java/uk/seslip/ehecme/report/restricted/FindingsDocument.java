package uk.seslip.ehecme.report.restricted;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.Finding;

/**
 * Findings for another program to read, with the columns of {@code findings.csv} in either form:
 * their names and their order stay.
 */
public final class FindingsDocument {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private FindingsDocument() {}

  /** A CSV table with a header. */
  public static String csv(List<Finding> findings) {
    StringWriter text = new StringWriter();
    try {
      CsvFile.print(text, FindingRows.HEADER, FindingRows.of(findings));
    } catch (IOException e) {
      throw new AssertionError("memory can always be written", e);
    }
    return text.toString();
  }

  /** A JSON array with an object for each finding. */
  public static String json(List<Finding> findings) {
    try {
      List<Map<String, String>> rows =
          FindingRows.of(findings).stream().map(FindingsDocument::named).toList();
      return JSON.writeValueAsString(rows) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the findings as JSON", e);
    }
  }

  private static Map<String, String> named(List<String> row) {
    String[] names = FindingRows.HEADER.split(",");
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      named.put(names[i], row.get(i));
    }
    return named;
  }
}
