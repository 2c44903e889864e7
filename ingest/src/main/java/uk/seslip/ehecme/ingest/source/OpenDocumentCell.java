package uk.seslip.ehecme.ingest.source;

import java.math.BigDecimal;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One cell of an OpenDocument spreadsheet.
 *
 * @param text its value as text, written as {@link CellText} writes Excel's
 * @param comment its comment; empty when none
 * @param formula whether it is a formula
 */
record OpenDocumentCell(String text, String comment, Formula formula) {

  private static final int PERCENT_PLACES = 2;

  /** Whether a cell is a formula, and whether the value it had was saved. */
  enum Formula {
    NONE,
    VALUE,
    NO_VALUE
  }

  /** Reads a cell from its first tag to its last. */
  static OpenDocumentCell read(XMLStreamReader xml) throws XMLStreamException {
    String type = OpenDocumentTable.attribute(xml, "value-type");
    String value = OpenDocumentTable.attribute(xml, "value");
    String date = OpenDocumentTable.attribute(xml, "date-value");
    boolean calculated = !OpenDocumentTable.attribute(xml, "formula").isEmpty();
    Shown shown = Shown.read(xml);
    String text =
        switch (type) {
          case "float", "currency" -> isError(shown) ? shown.text() : number(value, 0);
          case "percentage" -> number(value, PERCENT_PLACES) + "%";
          case "date" -> date.replaceAll("T00:00:00.*", "");
          default -> shown.text();
        };
    Formula formula =
        !calculated ? Formula.NONE : type.isEmpty() ? Formula.NO_VALUE : Formula.VALUE;
    return new OpenDocumentCell(CleanText.of(text), shown.comment(), formula);
  }

  private static boolean isError(Shown shown) {
    return shown.text().startsWith("#") || shown.text().startsWith("Err:");
  }

  private static String number(String value, int places) {
    try {
      BigDecimal number = new BigDecimal(value).movePointRight(places);
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    } catch (NumberFormatException noNumber) {
      return value;
    }
  }

  /** What a cell shows, and the comment beside it. */
  private record Shown(String text, String comment) {

    static Shown read(XMLStreamReader xml) throws XMLStreamException {
      StringBuilder text = new StringBuilder();
      StringBuilder comment = new StringBuilder();
      int depth = 1;
      int annotationDepth = 0;
      while (depth > 0) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            annotationDepth += annotationDepth > 0 || isAnnotation(xml) ? 1 : 0;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            annotationDepth = Math.max(0, annotationDepth - 1);
            (annotationDepth > 0 ? comment : text).append(' ');
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              (annotationDepth > 0 ? comment : text).append(xml.getText());
          default -> {}
        }
      }
      return new Shown(CleanText.of(text.toString()), CleanText.of(comment.toString()));
    }

    private static boolean isAnnotation(XMLStreamReader xml) {
      return xml.getLocalName().equals("annotation");
    }
  }
}
