package uk.seslip.ehecme.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.Revisions;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What readers get out of a PDF.
 *
 * @param pages the text of each page
 * @param elements the tag tree in reading order
 */
record PdfText(List<String> pages, List<Tag> elements) {

  /**
   * An element of the tag tree.
   *
   * @param name its type, such as {@code TH}
   * @param parent the type of the element around it
   * @param alternative its alternative text; empty without one
   * @param hasScope whether it says which cells it is the head of
   */
  record Tag(String name, String parent, String alternative, boolean hasScope) {}

  static PdfText read(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<String> pages = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
      List<Tag> tags = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), "", tags);
      return new PdfText(pages, tags);
    }
  }

  /** Everything without any white space, so that line ends do not matter. */
  String squeezed() {
    return squeezed(String.join("", pages));
  }

  static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** Every line of every page. */
  List<String> lines() {
    return pages.stream().flatMap(String::lines).map(String::strip).toList();
  }

  private static boolean hasScope(PDStructureElement element) {
    Revisions<PDAttributeObject> attributes = element.getAttributes();
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.getObject(i) instanceof PDTableAttributeObject table) {
        return table.getScope() != null;
      }
    }
    return false;
  }

  private static void collect(PDStructureNode node, String parent, List<Tag> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String alternative = element.getAlternateDescription();
        tags.add(
            new Tag(
                element.getStructureType(),
                parent,
                alternative == null ? "" : alternative,
                hasScope(element)));
        collect(element, element.getStructureType(), tags);
      }
    }
  }
}
