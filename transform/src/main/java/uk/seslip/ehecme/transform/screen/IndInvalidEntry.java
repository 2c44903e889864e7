package uk.seslip.ehecme.transform.screen;

import java.util.ArrayList;
import java.util.List;

/** Every cell of an indicator is a number or a symbol. */
final class IndInvalidEntry implements ScreenCheck {

  @Override
  public String id() {
    return "ind_invalid_entry";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> wrong = new ArrayList<>();
    List<String> doubtful = new ArrayList<>();
    for (MetaRow row : pair.meta().indicators()) {
      for (String text : pair.data().values(row.name())) {
        if (Symbols.OF_THE_GUIDE.contains(text)) {
          doubtful.add(row.name() + ": " + text);
        } else if (!isTaken(text)) {
          wrong.add(row.name() + ": " + (text.isBlank() ? "(empty)" : text));
        }
      }
    }
    return wrong.isEmpty()
        ? Outcome.warnedBy(doubtful, "symbols that DfE's screener does not take")
        : Outcome.failedBy(wrong, "cells that are neither a number nor a symbol");
  }

  /** Old symbols are the business of another check. */
  private static boolean isTaken(String text) {
    return Symbols.ACCEPTED.contains(text)
        || Symbols.LEGACY.contains(text)
        || text.matches("-?\\d+(\\.\\d+)?[eE][-+]?\\d+");
  }
}
