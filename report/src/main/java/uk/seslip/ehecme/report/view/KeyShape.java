package uk.seslip.ehecme.report.view;

/** A shape that charts use, with what it stands for. */
public enum KeyShape {
  /** A term that may be set against the newest. */
  LIKE_TERM("Large dot", "The same term of a year as the newest: these compare."),
  /** Any other term. */
  OTHER_TERM("Small dot", "Another term of the year: it does not compare with the newest."),
  /** A figure that replaced an earlier one. */
  REVISED("Dot in a ring", "Revised since an earlier release."),
  /** 1 to 4 children. */
  LOW("Open diamond on the base line", "low: 1 to 4 children."),
  /** No figure. */
  LETTER("Letter on the base line, gap in the line", "No number: c, x or z, as above."),
  /** A change that splits a series. */
  BREAK(
      "Dashed upright line",
      "A declared change of recording: the history is cut, and figures before and after are not"
          + " compared."),
  /** A change that calls for care. */
  CAUTION("Dotted upright line", "A change that calls for care: the history goes on."),
  /** What chance alone would give. */
  BAND("Pale band or thin bar", "The range that chance alone would give."),
  /** A figure that must not be compared. */
  OPEN_DOT(
      "Open dot",
      "Do not compare: a total without all its authorities, or a figure with reasons beside it."),
  /** One year before. */
  MARK("Upright mark on a bar", "The same term one year before."),
  /** The years on a row. */
  COLUMNS(
      "Small columns on a row",
      "The same term of every year, each row on its own scale: set shapes side by side, not"
          + " heights."),
  /** What is not known. */
  HATCHED("Hatched bar", "Unknown, not recorded or other: it says how complete the record is.");

  private final String label;
  private final String meaning;

  KeyShape(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** The shape in words. */
  public String label() {
    return label;
  }

  /** What it stands for. */
  public String meaning() {
    return meaning;
  }
}
