package uk.seslip.ehecme.ingest.identify;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.seslip.ehecme.ingest.source.CellNames;
import uk.seslip.ehecme.ingest.source.Grid;
import uk.seslip.ehecme.model.CellReference;

/**
 * Looks for data about single children before anything of a file is kept: by the headings of
 * columns, and by the values under headings that look innocent.
 *
 * <p>A contact block is not child data: its lines have one label and one value, and personal
 * headings that an officer also has count only in a row of a table.
 */
public final class ChildLevelScreen {

  private static final Set<String> CHILD_HEADINGS =
      Set.of(
          "upn",
          "unique pupil number",
          "uln",
          "unique learner number",
          "nhs number",
          "nhs no",
          "date of birth",
          "dob",
          "birth date",
          "birthdate",
          "pupil name",
          "child name",
          "childs name",
          "pupils name",
          "student name",
          "name of child",
          "name of pupil",
          "child forename",
          "child surname",
          "pupil forename",
          "pupil surname");
  private static final Set<String> PERSONAL_HEADINGS =
      Set.of(
          "name",
          "full name",
          "forename",
          "forenames",
          "first name",
          "given name",
          "surname",
          "last name",
          "family name",
          "legal surname",
          "postcode",
          "post code",
          "home postcode",
          "home address",
          "address");

  private static final Pattern CHILD_WORDS =
      Pattern.compile(
          "\\b(upns?|ulns?|dob|date of birth|nhs (no|number)|(child|pupil|student)s? "
              + "((first|last|full|family) )?(name|forename|surname))\\b");

  private static final int CELLS_OF_A_HEADING_ROW = 3;
  private static final int LONGEST_HEADING = 40;
  private static final Pattern UNSPOKEN = Pattern.compile("[.'’:*]");
  private static final Pattern SPACES = Pattern.compile("[_\\s-]+");

  private final LocalDate asOf;

  /** A screen for a run that stands on a day, from which ages are counted. */
  public ChildLevelScreen(LocalDate asOf) {
    this.asOf = asOf;
  }

  /**
   * A column that holds data about single children.
   *
   * @param cell its heading, or the sheet when only values give it away
   * @param column its name: the heading, or its letter with what its values look like
   */
  public record Suspicion(CellReference cell, String column) {}

  /** The first column of a file that holds data about single children, if one does. */
  public Optional<Suspicion> find(List<Grid> grids) {
    return grids.stream().flatMap(grid -> find(grid, FreeTexts.of(grid)).stream()).findFirst();
  }

  private Optional<Suspicion> find(Grid grid, FreeTexts texts) {
    return findHeading(grid, texts).or(() -> findValues(grid, texts));
  }

  private static Optional<Suspicion> findHeading(Grid grid, FreeTexts texts) {
    for (int row = 0; row < grid.height(); row++) {
      for (int column = 0; column < grid.width(row); column++) {
        if (isChildHeading(grid, row, column) && !texts.has(row, column)) {
          return Optional.of(
              new Suspicion(grid.reference(row, column), normalise(grid.text(row, column))));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isChildHeading(Grid grid, int row, int column) {
    String text = grid.text(row, column);
    if (text.isEmpty() || text.length() > LONGEST_HEADING || !Character.isLetter(text.charAt(0))) {
      return false;
    }
    String heading = normalise(text);
    return CHILD_HEADINGS.contains(heading)
        || (CHILD_WORDS.matcher(heading).find() && cells(grid, row) > 1)
        || (PERSONAL_HEADINGS.contains(heading) && cells(grid, row) >= CELLS_OF_A_HEADING_ROW);
  }

  private static long cells(Grid grid, int row) {
    return IntStream.range(0, grid.width(row)).filter(c -> !grid.text(row, c).isEmpty()).count();
  }

  private Optional<Suspicion> findValues(Grid grid, FreeTexts texts) {
    Set<Integer> contactRows = ContactLines.rowsOf(grid);
    int columns = IntStream.range(0, grid.height()).map(grid::width).max().orElse(0);
    return IntStream.range(0, columns)
        .boxed()
        .flatMap(column -> findValues(grid, texts, column, contactRows).stream())
        .findFirst();
  }

  private Optional<Suspicion> findValues(
      Grid grid, FreeTexts texts, int column, Set<Integer> contactRows) {
    ColumnOfValues values = new ColumnOfValues(asOf, contactRows);
    IntStream.range(0, grid.height())
        .filter(row -> !texts.has(row, column))
        .forEach(row -> values.add(row, grid.text(row, column)));
    return values
        .findSuspicion()
        .map(
            what ->
                new Suspicion(
                    grid.reference(), "column " + CellNames.column(column) + ", " + what));
  }

  private static String normalise(String heading) {
    String plain = UNSPOKEN.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }
}
