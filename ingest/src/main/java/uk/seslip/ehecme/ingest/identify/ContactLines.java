package uk.seslip.ehecme.ingest.identify;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.seslip.ehecme.ingest.source.Grid;

/** Finds the lines of a contact block, whose telephone numbers and addresses are an officer's. */
public final class ContactLines {

  private static final int CELLS_OF_A_LINE = 3;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i).*\\b(contact|telephone|phone|tel|mobile|fax|e-?mail|address|post ?code)\\b.*");

  private ContactLines() {}

  /**
   * The rows, from 0, whose first text is a label of a contact block and that are no table rows.
   */
  public static Set<Integer> rowsOf(Grid grid) {
    return IntStream.range(0, grid.height())
        .filter(row -> isContact(grid, row))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isContact(Grid grid, int row) {
    String[] texts =
        IntStream.range(0, grid.width(row))
            .mapToObj(column -> grid.text(row, column))
            .filter(text -> !text.isEmpty())
            .toArray(String[]::new);
    return texts.length > 0 && texts.length <= CELLS_OF_A_LINE && LABEL.matcher(texts[0]).matches();
  }
}
