package uk.seslip.ehecme.transform.disclosure;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is withheld before anything is audited. Every rule is a function of rounded counts alone, so
 * that a change of a count inside its rounding range never shows.
 *
 * @param draft what the tier is about to show
 * @param reader what its reader knows of each count by itself
 * @param hidden what must stay possible for a small count
 * @param isOfRegion which counts are the region's
 * @param isSensitive which breakdowns say something private of a child
 * @param finer how another tier may show a total: a reader of both must not learn more
 */
record Rules(
    Draft draft,
    Reader reader,
    Reader hidden,
    Predicate<Cell> isOfRegion,
    Predicate<Row> isSensitive,
    IntFunction<Known> finer) {

  /** Withholds what the rules ask for in one block, until nothing changes. */
  void apply(Block block) {
    while (applyOnce(block)) {
      continue;
    }
  }

  private boolean applyOnce(Block block) {
    boolean changed = false;
    for (Line line : block.lines()) {
      changed |= draft.isLow(line.sum()) && draft.withhold(line.parts());
    }
    for (Row row : block.rows()) {
      changed |= hasToGo(row) && draft.withhold(row.parts());
      changed |= isNarrow(row, block) && withhold(row, block);
    }
    LineCheck check = new LineCheck(draft, reader, hidden);
    for (Line line : block.lines()) {
      changed |= check.narrows(line, sum(line, block)) && withhold(line, block);
    }
    return changed;
  }

  private boolean hasToGo(Row row) {
    return !draft.isShown(row.total())
        || draft.isLow(row.total())
        || (isSensitive.test(row) && isAllInOne(row));
  }

  /** Withholds the row; where another tier shows it all the same, the rest of its table too. */
  private boolean withhold(Row row, Block block) {
    return draft.withhold(row.parts())
        || draft.withhold(
            rowsOf(row.total(), block).stream().flatMap(r -> r.parts().stream()).toList())
        || draft.withhold(List.of(row.total()));
  }

  /** What the region's breakdown says about one of its figures, shown or not. */
  private Known sum(Line line, Block block) {
    RowCheck check = new RowCheck(draft, reader, hidden);
    Known sum = reader.of(line.sum());
    for (Row row : rowsOf(line.sum().total(), block)) {
      sum = row.parts().contains(line.sum()) ? sum.and(check.part(row, line.sum())) : sum;
    }
    return sum;
  }

  /** Withholds the sum; where it can be worked out all the same, more of the block. */
  private boolean withhold(Line line, Block block) {
    List<Cell> breakdown =
        rowsOf(line.sum().total(), block).stream()
            .filter(row -> row.parts().contains(line.sum()))
            .flatMap(row -> row.parts().stream())
            .toList();
    return draft.withhold(List.of(line.sum()))
        || draft.withhold(breakdown)
        || draft.withhold(line.parts());
  }

  private static List<Row> rowsOf(Cell total, Block block) {
    return block.rows().stream().filter(r -> r.total().equals(total)).toList();
  }

  /** Whether one category holds every child: then it says the same of each of them. */
  private boolean isAllInOne(Row row) {
    return row.parts().stream().filter(part -> draft.rounded(part).highest() > 0).count() == 1;
  }

  private boolean isNarrow(Row row, Block block) {
    RowCheck check = new RowCheck(draft, reader, hidden);
    List<Row> rows = rowsOf(row.total(), block);
    return totals(reader.of(row.total()))
        .map(total -> narrowed(total, rows, check))
        .anyMatch(total -> check.narrows(row, total));
  }

  /** What all breakdowns of a total say about it together. */
  private static Known narrowed(Known total, List<Row> rows, RowCheck check) {
    Known narrowed = total;
    for (Row row : rows) {
      narrowed = narrowed.and(check.sum(row));
    }
    return narrowed;
  }

  /** What a reader may know of a total: each range that a finer tier may show of it. */
  private Stream<Known> totals(Known total) {
    boolean unknown = total.highest() >= Known.UNLIMITED;
    return unknown
        ? Stream.of(total)
        : IntStream.rangeClosed(total.lowest(), total.highest())
            .mapToObj(count -> finer.apply(count).and(total))
            .distinct();
  }
}
