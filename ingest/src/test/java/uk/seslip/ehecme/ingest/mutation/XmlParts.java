package uk.seslip.ehecme.ingest.mutation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XML parts of an archive as trees, by the tools that Java brings along. */
final class XmlParts {

  private final Map<String, Document> parts = new HashMap<>();

  static XmlParts of(byte[] archive) throws IOException {
    XmlParts xml = new XmlParts();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().matches(".*\\.(xml|rels)")) {
          xml.parts.put(entry.getName(), tree(in.readAllBytes()));
        }
      }
    }
    return xml;
  }

  private static Document tree(byte[] xml) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      String text = new String(xml, StandardCharsets.UTF_8).replaceFirst("^<\\?xml.*?\\?>\\s*", "");
      return builder.parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException | SAXException unreadable) {
      throw new IOException(unreadable);
    }
  }

  Optional<Document> find(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The elements of a name below another, however deep. */
  static List<Element> all(Element parent, String name) {
    return list(parent.getElementsByTagNameNS("*", name));
  }

  /** The direct children of an element, of one name or of any. */
  static List<Element> children(Element parent, String... names) {
    return list(parent.getChildNodes()).stream()
        .filter(child -> names.length == 0 || List.of(names).contains(child.getLocalName()))
        .toList();
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}
