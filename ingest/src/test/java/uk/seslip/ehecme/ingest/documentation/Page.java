package uk.seslip.ehecme.ingest.documentation;

import java.util.List;

/** A page of documentation in Markdown, written line by line. */
final class Page {

  private final StringBuilder text = new StringBuilder();

  /** A page with its title and the remark that it is made from configuration. */
  Page(String title, String source) {
    text.append("# ").append(title).append("\n\n");
    text.append("<!-- Made from ")
        .append(source)
        .append(" by DocumentationTest. Do not edit: change the configuration, then run\n")
        .append(
            "     mvn -pl ingest test -Dtest=DocumentationTest -Dehecme.rewriteDocs=true -->\n");
  }

  /** Adds a heading of the second level. */
  Page section(String heading) {
    text.append("\n## ").append(heading).append("\n");
    return this;
  }

  /** Adds a heading of the third level. */
  Page entry(String heading) {
    text.append("\n### ").append(heading).append("\n");
    return this;
  }

  /** Adds a paragraph. */
  Page paragraph(String words) {
    text.append("\n").append(words).append("\n");
    return this;
  }

  /** Adds a list; nothing when it is empty. */
  Page bullets(List<String> items) {
    if (!items.isEmpty()) {
      text.append("\n");
      items.forEach(item -> text.append("- ").append(item).append("\n"));
    }
    return this;
  }

  /** Adds a table. */
  Page table(List<String> header, List<List<String>> rows) {
    text.append("\n");
    row(header);
    row(header.stream().map(cell -> "---").toList());
    rows.forEach(this::row);
    return this;
  }

  /** The page as it is written to its file. */
  String markdown() {
    return text.toString();
  }

  private void row(List<String> cells) {
    List<String> escaped = cells.stream().map(cell -> cell.replace("|", "\\|")).toList();
    text.append("| ").append(String.join(" | ", escaped)).append(" |\n");
  }
}
