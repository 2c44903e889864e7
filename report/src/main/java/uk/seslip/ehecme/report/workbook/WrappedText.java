package uk.seslip.ehecme.report.workbook;

/**
 * How many lines a text takes in a cell. Not every program fits the height of rows when it opens a
 * file, so forms state it.
 */
final class WrappedText {

  private WrappedText() {}

  /**
   * The lines of a text whose words are broken at spaces.
   *
   * @param width how many characters a line holds
   */
  static int lines(String text, int width) {
    return text.lines().mapToInt(line -> linesOf(line, width)).sum();
  }

  private static int linesOf(String line, int width) {
    int lines = 1;
    int used = 0;
    for (String word : line.split(" ")) {
      int needed = used == 0 ? word.length() : used + 1 + word.length();
      if (needed <= width) {
        used = needed;
      } else {
        lines += (used == 0 ? 0 : 1) + (word.length() - 1) / width;
        used = (word.length() - 1) % width + 1;
      }
    }
    return lines;
  }
}
