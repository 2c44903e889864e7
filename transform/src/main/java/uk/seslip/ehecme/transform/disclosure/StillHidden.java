package uk.seslip.ehecme.transform.disclosure;

import java.util.HashMap;
import java.util.Map;

/**
 * What nobody may learn of a small count: which of the small counts it is, as far as DfE's own
 * tables leave it open. What DfE gives away is not ours to hide, and is listed.
 */
final class StillHidden implements Reader {

  private final Draft draft;
  private final Map<Cell, Known> narrowedByDfe = new HashMap<>();

  StillHidden(ExactTable exact, Reader dfe, Draft draft) {
    this.draft = draft;
    for (Block block : exact.blocks()) {
      block.rows().forEach(row -> narrow(row, dfe));
    }
  }

  private void narrow(Row row, Reader dfe) {
    Known total = dfe.of(row.total());
    long lowest = row.parts().stream().mapToLong(c -> dfe.of(c).lowest()).sum();
    long highest = row.parts().stream().mapToLong(c -> dfe.of(c).highest()).sum();
    for (Cell cell : row.parts()) {
      Known part = dfe.of(cell);
      long most = Math.min(part.highest(), part.lowest() + total.highest() - lowest);
      long least = Math.max(part.lowest(), part.highest() + total.lowest() - highest);
      Known left = draft.small().and(new Known((int) least, (int) most));
      if (draft.isLow(cell) && !left.equals(draft.small())) {
        narrowedByDfe.put(cell, left);
      }
    }
  }

  @Override
  public Known of(Cell cell) {
    return narrowedByDfe.getOrDefault(cell, draft.small());
  }

  /** How many small counts DfE's own tables narrow. */
  int narrowedByDfe() {
    return narrowedByDfe.size();
  }
}
