package uk.seslip.ehecme.ingest.identify;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.model.CellReference;

/**
 * What a file says of itself, unread: whose return it is, for which term, in which version.
 *
 * @param texts what is written for each field that is there
 * @param cells where it is written
 * @param place where to point when a field is not there
 */
public record Claim(
    Map<Field, String> texts, Map<Field, CellReference> cells, CellReference place) {

  /** What the layout version of every receipt begins with. */
  private static final String RECEIPT_LAYOUT = "ehecme-receipt";

  private static final Set<String> YES = Set.of("yes", "y", "true", "x", "✓", "1");

  /** Copies the maps. */
  public Claim {
    texts = Map.copyOf(texts);
    cells = Map.copyOf(cells);
  }

  /** A file that says nothing of itself. */
  public static Claim nothing(CellReference place) {
    return new Claim(Map.of(), Map.of(), place);
  }

  /** What is written for a field; empty when nothing is. */
  public String text(Field field) {
    return texts.getOrDefault(field, "");
  }

  /** What is written for a field, if anything is. */
  public Optional<String> find(Field field) {
    return Optional.of(text(field)).filter(text -> !text.isBlank());
  }

  /** Whether the authority says that it has nothing to return. */
  public boolean declaresNilReturn() {
    return YES.contains(text(Field.NIL_RETURN).toLowerCase(Locale.ROOT));
  }

  /** Whether it is a receipt that came back: nothing but its replies is the authority's. */
  public boolean isReceipt() {
    return text(Field.LAYOUT_VERSION).startsWith(RECEIPT_LAYOUT);
  }

  /** Where a field is written, or the place to point at when it is not. */
  public CellReference cell(Field field) {
    return cells.getOrDefault(field, place);
  }
}
