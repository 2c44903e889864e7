package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * A page of plain prose.
 *
 * @param label what every page carries
 * @param title the page's name
 * @param lead what it is for
 * @param sections the text
 */
public record ArticleView(DocumentLabel label, String title, String lead, List<Section> sections) {

  /**
   * A heading with its paragraphs.
   *
   * @param heading the heading
   * @param paragraphs the paragraphs
   */
  public record Section(String heading, List<String> paragraphs) {

    /** Copies the paragraphs. */
    public Section {
      paragraphs = List.copyOf(paragraphs);
    }

    /** A section of paragraphs. */
    static Section of(String heading, String... paragraphs) {
      return new Section(heading, List.of(paragraphs));
    }
  }

  /** Copies the sections. */
  public ArticleView {
    sections = List.copyOf(sections);
  }
}
