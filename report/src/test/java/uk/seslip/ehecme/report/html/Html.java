package uk.seslip.ehecme.report.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a page as strict XML and finds elements in it. */
public final class Html {

  private Html() {}

  public static Document parse(String page) throws Exception {
    String text = page.replaceFirst("<!DOCTYPE html>", "");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  /** Every element with a name below a node, in document order. */
  public static List<Element> all(Document document, String name) {
    return elements(document.getElementsByTagName(name));
  }

  public static List<Element> all(Element parent, String name) {
    return elements(parent.getElementsByTagName(name));
  }

  /** Everything a reader may meet: text, titles, descriptions and labels, but no script's data. */
  public static String words(Document document) {
    StringBuilder words = new StringBuilder();
    collect(document.getDocumentElement(), words);
    return words.toString().replaceAll("\\s+", " ");
  }

  private static void collect(Node node, StringBuilder words) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      words.append(node.getTextContent());
    }
    if (node instanceof Element element) {
      for (String name : List.of("title", "aria-label", "alt", "content")) {
        words.append(' ').append(element.getAttribute(name)).append(' ');
      }
    }
    if (node.getNodeName().equals("script")) {
      return;
    }
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      collect(children.item(i), words);
    }
    if (!List.of("span", "strong", "a").contains(node.getNodeName())) {
      words.append(' ');
    }
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
