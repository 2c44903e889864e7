package uk.seslip.ehecme.report.readback;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.seslip.ehecme.report.html.Html;

/**
 * One paragraph with a number in it.
 *
 * @param page where it stands
 * @param place whose page it is
 * @param measure of the section around it; empty at the head of a page
 * @param style its class; empty for running text
 * @param text what it says
 */
record Paragraph(String page, String place, String measure, String style, String text) {

  static List<Paragraph> read(Path file) throws Exception {
    var document = Html.parse(Files.readString(file));
    String place =
        file.endsWith("index.html") ? PublishedData.REGION : heading(Html.all(document, "h1"));
    return Html.all(document, "p").stream()
        .map(
            p ->
                new Paragraph(
                    file.getFileName().toString(),
                    place,
                    measure(p),
                    p.getAttribute("class"),
                    text(p)))
        .filter(p -> p.text.matches(".*\\d.*"))
        .toList();
  }

  private static String heading(List<Element> heads) {
    return text(heads.get(0));
  }

  static String text(Element element) {
    return element.getTextContent().replaceAll("\\s+", " ").strip();
  }

  private static String measure(Element element) {
    for (Node node = element; node instanceof Element around; node = node.getParentNode()) {
      String label = around.getAttribute("aria-labelledby");
      for (String measure : List.of("ehe_census", "cme_census")) {
        if (label.contains(measure.replace('_', '-'))) {
          return measure;
        }
      }
    }
    return "";
  }
}
