package uk.seslip.ehecme.cli;

import java.util.Map;

/**
 * Names the JDK's own XML libraries as the ones to use. Without names, every workbook and PDF
 * begins with a search for others through all jars of the program, which takes a tenth of a PDF's
 * time.
 */
final class XmlOfTheJdk {

  private static final Map<String, String> NAMES =
      Map.of(
          "javax.xml.parsers.DocumentBuilderFactory",
          "com.sun.org.apache.xerces.internal.jaxp.DocumentBuilderFactoryImpl",
          "javax.xml.parsers.SAXParserFactory",
          "com.sun.org.apache.xerces.internal.jaxp.SAXParserFactoryImpl",
          "javax.xml.transform.TransformerFactory",
          "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl",
          "javax.xml.stream.XMLInputFactory",
          "com.sun.xml.internal.stream.XMLInputFactoryImpl");

  private XmlOfTheJdk() {}

  /** Names them, unless somebody has named others. */
  static void choose() {
    NAMES.forEach(
        (library, name) -> {
          if (System.getProperty(library) == null) {
            System.setProperty(library, name);
          }
        });
  }
}
