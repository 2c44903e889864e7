package uk.seslip.ehecme.ingest.source;

/** Names cells as spreadsheets do: {@code A1}, {@code AB12}. */
public final class CellNames {

  private static final int LETTERS = 26;

  private CellNames() {}

  /** The name of the cell at a row and a column, both counted from 0. */
  public static String of(int row, int column) {
    return column(column) + (row + 1);
  }

  /** The column of a cell's name, counted from 0. */
  static int columnOf(String name) {
    int column = 0;
    for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
      column = column * LETTERS + (name.charAt(i) - 'A' + 1);
    }
    return column - 1;
  }

  /** The letters of a column, counted from 0. */
  public static String column(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.append((char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.reverse().toString();
  }
}
