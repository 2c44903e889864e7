package uk.seslip.ehecme.report.view;

/**
 * One figure or word as a cell or a sentence shows it; never blank.
 *
 * @param text what is shown, such as {@code 1,450}, {@code low} or {@code x}
 * @param meaning why a symbol stands here, in words; empty for a plain number or word
 * @param state how it came to be what it is
 */
public record FigureText(String text, String meaning, PointState state) {

  /** Refuses a blank: an empty cell would be read as zero or as forgotten. */
  public FigureText {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "cannot show a figure: because its text is blank (give a symbol and a meaning)");
    }
  }

  /** A plain word or number that needs no explanation. */
  public static FigureText plain(String text) {
    return new FigureText(text, "", PointState.REPORTED);
  }
}
