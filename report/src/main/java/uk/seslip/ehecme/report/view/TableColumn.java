package uk.seslip.ehecme.report.view;

/**
 * The head of one column.
 *
 * @param label the words of the head
 * @param kind what stands below it, which settles the alignment
 */
public record TableColumn(String label, Kind kind) {

  /** What a column holds. */
  public enum Kind {
    /** Words, set left. */
    TEXT,
    /** Numbers and symbols, set right with figures of one width. */
    NUMBER
  }

  /** A column of words. */
  public static TableColumn text(String label) {
    return new TableColumn(label, Kind.TEXT);
  }

  /** A column of numbers. */
  public static TableColumn number(String label) {
    return new TableColumn(label, Kind.NUMBER);
  }
}
