package uk.seslip.ehecme.ingest.mutation;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Reads .xlsx and .xlsm as trees of XML. Source: ECMA-376, part 1, section 18.3.1. */
final class OfficeOpenOpinion {

  private final XmlParts parts;
  private final SecondOpinion opinion = new SecondOpinion();

  private OfficeOpenOpinion(XmlParts parts) {
    this.parts = parts;
  }

  static List<SecondOpinion> read(byte[] file) throws IOException {
    OfficeOpenOpinion reader = new OfficeOpenOpinion(XmlParts.of(file));
    reader.readBook();
    return List.of(reader.opinion);
  }

  private void readBook() {
    Map<String, String> targets = new HashMap<>();
    parts
        .find("xl/_rels/workbook.xml.rels")
        .ifPresent(
            rels ->
                XmlParts.all(rels.getDocumentElement(), "Relationship")
                    .forEach(r -> targets.put(r.getAttribute("Id"), r.getAttribute("Target"))));
    Element book = parts.find("xl/workbook.xml").orElseThrow().getDocumentElement();
    for (Element sheet : XmlParts.all(book, "sheet")) {
      String id = targets.getOrDefault(relation(sheet), "");
      parts
          .find(id.startsWith("/") ? id.substring(1) : "xl/" + id)
          .ifPresent(part -> readSheet(sheet.getAttribute("name"), part.getDocumentElement()));
    }
  }

  private static String relation(Element sheet) {
    for (int i = 0; i < sheet.getAttributes().getLength(); i++) {
      if ("id".equals(sheet.getAttributes().item(i).getLocalName())) {
        return sheet.getAttributes().item(i).getNodeValue();
      }
    }
    return "";
  }

  private void readSheet(String name, Element sheet) {
    int row = -1;
    for (Element drawn : XmlParts.all(sheet, "row")) {
      String number = drawn.getAttribute("r");
      row = number.isEmpty() ? row + 1 : Integer.parseInt(number) - 1;
      int column = -1;
      for (Element cell : XmlParts.children(drawn, "c")) {
        String reference = cell.getAttribute("r").replaceAll("\\d", "");
        column = reference.isEmpty() ? column + 1 : column(reference);
        read(name, row, column, cell);
      }
    }
  }

  private static int column(String letters) {
    return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1) - 1;
  }

  private void read(String sheet, int row, int column, Element cell) {
    for (Element value : XmlParts.all(cell, "v")) {
      String text = value.getTextContent();
      opinion.add(sheet, row, column, cell.getAttribute("t").equals("s") ? shared(text) : text);
    }
    XmlParts.all(cell, "t").forEach(t -> opinion.add(sheet, row, column, t.getTextContent()));
  }

  /** A string that several cells share; nothing when there is none of that number. */
  private String shared(String index) {
    List<Element> strings =
        parts
            .find("xl/sharedStrings.xml")
            .map(part -> XmlParts.children(part.getDocumentElement(), "si"))
            .orElse(List.of());
    boolean known = index.matches("\\d{1,6}") && Integer.parseInt(index) < strings.size();
    return known ? strings.get(Integer.parseInt(index)).getTextContent() : "";
  }
}
