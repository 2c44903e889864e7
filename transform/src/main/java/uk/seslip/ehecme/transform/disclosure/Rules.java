package uk.seslip.ehecme.transform.disclosure;

import java.util.List;
import java.util.function.Predicate;
import uk.seslip.ehecme.model.Thresholds;

/**
 * What is withheld before anything is audited. Every rule is a function of rounded counts alone, so
 * that a change of a count inside its rounding range never shows.
 *
 * @param small the counts that need protection
 * @param besideDfe what is done with a table that DfE's percentages tell much of
 * @param split what is done with a breakdown that has a small part
 * @param fewestAuthorities how many authorities a figure of the region that is not a total needs
 * @param isSensitive which breakdowns say something private of a child
 */
record Rules(
    Known small,
    BesideDfe besideDfe,
    SmallSplit split,
    int fewestAuthorities,
    Predicate<Row> isSensitive) {

  /** The rules of the configuration. */
  static Rules of(
      Known small, BesideDfe besideDfe, Thresholds disclosure, Predicate<Row> isSensitive) {
    return new Rules(
        small,
        besideDfe,
        SmallSplit.of(disclosure),
        disclosure.requireInt("region_fewest_authorities"),
        isSensitive);
  }

  /** Withholds what the rules ask for in one block, until nothing changes. */
  void apply(Block block) {
    for (Line line : block.lines()) {
      besideDfe.coarsen(line);
      if (line.sum().isLow()) {
        withhold(line.parts());
      }
      if (isOfTooFew(line)) {
        line.sum().withhold();
      }
    }
    for (Row row : block.rows()) {
      split.coarsen(row);
      besideDfe.coarsen(row);
      if (isWithheldAtOnce(row)) {
        withhold(row.parts());
      }
    }
    while (applyOnce(block)) {
      continue;
    }
  }

  /** Why some are withheld although nothing could be worked out: see {@link SmallSplit}. */
  private boolean isWithheldAtOnce(Row row) {
    return split.isWithheld(row)
        || besideDfe.isWithheld(row)
        || (isSensitive.test(row) && isAllInOne(row));
  }

  private boolean applyOnce(Block block) {
    boolean changed = false;
    for (Row row : block.rows()) {
      changed |= hasNoTotal(row) && withhold(row.parts());
      changed |= isNarrow(row, block) && withhold(row, block);
    }
    for (Line line : block.lines()) {
      Known sum = sum(line, block);
      changed |= new LineCheck(line, Count::known).narrows(sum) && withhold(line, block);
      changed |= besideDfe.isWithheld(line, sum) && line.sum().withhold();
    }
    return changed;
  }

  private static boolean hasNoTotal(Row row) {
    return !row.total().isShown() || row.total().isLow();
  }

  /** Whether one category holds every child: then it says the same of each of them. */
  private static boolean isAllInOne(Row row) {
    return row.parts().stream().filter(part -> !part.isZero()).count() == 1;
  }

  /** Whether an officer who knows the own count could know too much of so few others. */
  private boolean isOfTooFew(Line line) {
    boolean mattersToFew = !line.sum().isTotal() || line.parts().stream().anyMatch(Count::isLow);
    return mattersToFew && line.parts().size() < fewestAuthorities;
  }

  /** Withholds the row; where it can be told all the same, the rest of its table too. */
  private static boolean withhold(Row row, Block block) {
    return withhold(row.parts())
        || withhold(block.rowsOf(row.total()).stream().flatMap(r -> r.parts().stream()).toList())
        || row.total().withhold();
  }

  /** What the region's breakdown says about one of its figures, shown or not. */
  private Known sum(Line line, Block block) {
    Known alone = line.sum().known();
    return block
        .findRow(line.sum())
        .map(row -> alone.and(new RowCheck(row, small).part(line.sum())))
        .orElse(alone);
  }

  /** Withholds the sum; where it can be worked out all the same, more of the block. */
  private static boolean withhold(Line line, Block block) {
    return line.sum().withhold()
        || withhold(block.findRow(line.sum()).map(Row::parts).orElse(List.of()))
        || withhold(line.parts());
  }

  private static boolean withhold(List<Count> counts) {
    boolean changed = false;
    for (Count count : counts) {
      changed |= count.withhold();
    }
    return changed;
  }

  private boolean isNarrow(Row row, Block block) {
    if (!row.isOpen() && row.parts().stream().noneMatch(Count::isLow)) {
      return false;
    }
    Known total = row.total().known();
    for (Row other : block.rowsOf(row.total())) {
      total = total.and(new RowCheck(other, small).sum());
    }
    return new RowCheck(row, small).narrows(total);
  }
}
