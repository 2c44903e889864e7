package uk.seslip.ehecme.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;

/**
 * Changes of figures as a terminal shows them: one table for each authority.
 *
 * @param definitions for names and labels
 */
record DiffText(Definitions definitions) {

  private static final String GONE = "none";

  /** The lines, the counts last. */
  List<String> lines(List<FigureChange> changes) {
    Map<String, List<FigureChange>> byName =
        changes.stream()
            .collect(
                Collectors.groupingBy(
                    change -> definitions.region().requireAuthority(change.authority()).name(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<String> lines = new ArrayList<>();
    byName.keySet().stream().sorted().forEach(name -> add(name, byName.get(name), lines));
    lines.add(String.format(Locale.UK, "Figures changed: %,d.", changes.size()));
    return lines;
  }

  private void add(String authority, List<FigureChange> changes, List<String> lines) {
    lines.add(authority);
    TextTable table = new TextTable(31, 14, 7, 7, 12).heads("Figure", "Period", "Was", "Is", "By");
    for (FigureChange change : changes) {
      table.row(
          definitions
              .register()
              .requireMeasure(change.figure().measure())
              .itemLabel(change.figure().breakdown()),
          change.figure().period().label(),
          change.from().map(DiffText::written).orElse(GONE),
          written(change.to()),
          cause(change));
    }
    lines.addAll(table.lines());
    lines.add("");
  }

  private static String cause(FigureChange change) {
    return switch (change.cause()) {
      case RESUBMISSION -> "resubmission";
      case RESTATEMENT -> "restatement";
    };
  }

  private static String written(ObservedValue value) {
    return value instanceof Reported reported
        ? plain(reported.number())
        : ((Withheld) value).written();
  }

  private static String plain(BigDecimal number) {
    return String.format(Locale.UK, "%,d", number.toBigInteger());
  }
}
