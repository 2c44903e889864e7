package uk.seslip.ehecme.report.restricted;

import java.util.List;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.CheckType;

/**
 * The proposed checks of a pack, numbered from 1 in the order asked. The validation rules of
 * COLLECT were not available; these stand in their place and are called proposed wherever they are
 * shown.
 *
 * @param types those that look at one of the pack's items, or at the return as a whole
 */
record DfeChecks(List<CheckType> types) {

  DfeChecks {
    types = List.copyOf(types);
  }

  /** Those of all checks that matter to a pack's items. */
  static DfeChecks of(List<CheckType> all, List<DfeItem> items) {
    return new DfeChecks(
        all.stream()
            .filter(
                type ->
                    type.scope().isWholeReturn()
                        || items.stream().anyMatch(item -> looksAt(type, item)))
            .toList());
  }

  /** The codes of the checks that look at an item. */
  List<String> codesOf(DfeItem item) {
    return types.stream().filter(type -> looksAt(type, item)).map(CheckType::code).toList();
  }

  /** The number of a check, by its code. */
  int number(String code) {
    return 1
        + IntStream.range(0, types.size())
            .filter(at -> types.get(at).code().equals(code))
            .findFirst()
            .orElseThrow();
  }

  /** Whether a check is among them. */
  boolean has(String code) {
    return types.stream().anyMatch(type -> type.code().equals(code));
  }

  private static boolean looksAt(CheckType type, DfeItem item) {
    return type.scope().covers(item.measure(), item.breakdown());
  }
}
