package uk.seslip.ehecme.report.chart;

/** Collects SVG elements and states a style once for all neighbours that share it. */
final class SvgWriter {

  private final StringBuilder text = new StringBuilder();
  private String openStyle = "";

  /** Adds an element drawn in a style. */
  void element(String style, String element) {
    if (!style.equals(openStyle)) {
      close();
      text.append("<g ").append(style).append('>');
      openStyle = style;
    }
    text.append(element);
  }

  /** Everything added so far. */
  String body() {
    close();
    return text.toString();
  }

  private void close() {
    if (!openStyle.isEmpty()) {
      text.append("</g>");
      openStyle = "";
    }
  }
}
