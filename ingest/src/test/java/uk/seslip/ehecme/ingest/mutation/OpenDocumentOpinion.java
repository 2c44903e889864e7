package uk.seslip.ehecme.ingest.mutation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Reads .ods as a tree of XML. Source: OASIS, OpenDocument 1.3, part 3, section 9. */
final class OpenDocumentOpinion {

  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final int MOST_REPEATS = 2_000;

  private final SecondOpinion opinion = new SecondOpinion();

  static List<SecondOpinion> read(byte[] file) throws IOException {
    OpenDocumentOpinion reader = new OpenDocumentOpinion();
    Element content = XmlParts.of(file).find("content.xml").orElseThrow().getDocumentElement();
    for (Element table : XmlParts.all(content, "table")) {
      reader.readTable(table);
    }
    return List.of(reader.opinion);
  }

  private void readTable(Element table) {
    int row = 0;
    for (Element drawn : XmlParts.all(table, "table-row")) {
      int repeats = repeats(drawn, "number-rows-repeated");
      for (int i = 0; i < Math.min(repeats, MOST_REPEATS); i++) {
        readRow(table.getAttributeNS(TABLE, "name"), row + i, drawn);
      }
      row += repeats;
    }
  }

  private void readRow(String sheet, int row, Element drawn) {
    int column = 0;
    for (Element cell : XmlParts.children(drawn, "table-cell", "covered-table-cell")) {
      int repeats = repeats(cell, "number-columns-repeated");
      for (int i = 0; i < Math.min(repeats, MOST_REPEATS); i++) {
        for (String text : texts(cell)) {
          opinion.add(sheet, row, column + i, text);
        }
      }
      column += repeats;
    }
  }

  private static List<String> texts(Element cell) {
    List<String> texts = new ArrayList<>();
    texts.add(
        XmlParts.children(cell, "p").stream()
            .map(Element::getTextContent)
            .collect(Collectors.joining(" ")));
    boolean number = cell.getAttributeNS(OFFICE, "value-type").matches("float|currency");
    if (number) {
      texts.add(cell.getAttributeNS(OFFICE, "value"));
    }
    return texts;
  }

  private static int repeats(Element element, String attribute) {
    String written = element.getAttributeNS(TABLE, attribute);
    return written.matches("[1-9]\\d{0,8}") ? Integer.parseInt(written) : 1;
  }
}
