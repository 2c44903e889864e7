package uk.seslip.ehecme.report.view;

import java.util.Comparator;
import java.util.List;

/**
 * Says which categories of a breakdown were recorded most often. Rounded counts are often equal: a
 * category is named only together with all others that have as many.
 */
final class MostOften {

  private static final int MOST_NAMED = 3;

  private MostOften() {}

  /** The sentence; what is unknown is never named, and where it is more, that is said. */
  static String sentence(List<BreakdownRow> rows) {
    List<BreakdownRow> known =
        rows.stream()
            .filter(row -> row.informative() && number(row) > 0)
            .sorted(Comparator.comparing(row -> -number(row)))
            .toList();
    if (known.isEmpty()) {
      return "No category that says something of the children has a number to show.";
    }
    if (areAllEqual(known)) {
      return "%s have the same rounded number, about %s."
          .formatted(
              Formats.list(known.stream().map(BreakdownRow::category).toList()),
              known.get(0).nowText());
    }
    int second = number(known.get(Math.min(1, known.size() - 1)));
    List<BreakdownRow> named = known.stream().filter(row -> number(row) >= second).toList();
    if (named.size() > MOST_NAMED) {
      named = known.stream().filter(row -> number(row) > second).toList();
    }
    return named.isEmpty()
        ? "Several categories share the highest number, about %s.".formatted(Formats.count(second))
        : lead(rows, named) + list(named);
  }

  /** Whether nothing was recorded more often than anything else, and all can be named. */
  private static boolean areAllEqual(List<BreakdownRow> known) {
    return known.size() > 1
        && known.size() <= MOST_NAMED
        && number(known.get(0)) == number(known.get(known.size() - 1));
  }

  private static String lead(List<BreakdownRow> rows, List<BreakdownRow> named) {
    int least = number(named.get(named.size() - 1));
    boolean unknownIsMore = rows.stream().anyMatch(r -> !r.informative() && number(r) >= least);
    return unknownIsMore
        ? "Recorded most often, unknown and other left out: "
        : "Recorded most often: ";
  }

  private static String list(List<BreakdownRow> named) {
    return Formats.list(
            named.stream()
                .map(row -> "%s (about %s)".formatted(row.category(), row.nowText()))
                .toList())
        + ".";
  }

  private static int number(BreakdownRow row) {
    return row.now().orElse(0);
  }
}
