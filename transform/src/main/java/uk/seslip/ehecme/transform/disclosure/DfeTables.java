package uk.seslip.ehecme.transform.disclosure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** DfE's published figures and percentages as the tables they stand in. */
final class DfeTables {

  private final DfeRounding rounding;
  private final Map<Cell, DfeTable> tables = new LinkedHashMap<>();

  private DfeTables(DfeRounding rounding) {
    this.rounding = rounding;
  }

  /** One table for each place, period and measure, in the order of the figures. */
  static Collection<DfeTable> of(Knowledge knowledge) {
    DfeTables found = new DfeTables(DfeRounding.of(knowledge.rules()));
    knowledge.external().forEach(figure -> found.of(Cell.of(figure).total()).add(figure));
    knowledge.percentages().forEach(share -> found.of(Cell.of(share).total()).add(share));
    return found.tables.values();
  }

  private DfeTable of(Cell total) {
    return tables.computeIfAbsent(total, cell -> new DfeTable(cell, rounding));
  }
}
