package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;

/** Takes categories together that answer one question, such as who is waiting for a place. */
final class BreakdownParts {

  private static final String REST = "All other named reasons";

  private BreakdownParts() {}

  /** Whether the categories of a topic fall into groups. */
  static boolean hasGroups(BreakdownTopic topic) {
    return topic.categories().stream().anyMatch(category -> category.group().isPresent());
  }

  /**
   * The groups of a topic in the order of their first categories: those with a name, then all other
   * categories together, then those that say nothing of the child. A group is the sum of its
   * rounded parts; a part shown as low adds nothing, and a part without a figure leaves the group
   * without one.
   *
   * @param parts the categories that have figures
   */
  static List<BreakdownPart> grouped(Map<Category, BreakdownPart> parts) {
    Map<String, List<BreakdownPart>> groups = new LinkedHashMap<>();
    parts.forEach(
        (category, part) ->
            groups
                .computeIfAbsent(category.group().orElse(REST), name -> new ArrayList<>())
                .add(part));
    return groups.entrySet().stream()
        .map(group -> sum(group.getKey(), group.getValue()))
        .sorted(Comparator.comparing(BreakdownParts::rank))
        .toList();
  }

  private static int rank(BreakdownPart group) {
    if (!group.informative()) {
      return 2;
    }
    return group.label().equals(REST) ? 1 : 0;
  }

  /** The rows that name something: what is left over when reasons are grouped names nothing. */
  static List<BreakdownRow> named(List<BreakdownRow> rows) {
    return rows.stream().filter(row -> !row.category().equals(REST)).toList();
  }

  private static BreakdownPart sum(String label, List<BreakdownPart> parts) {
    int years = parts.get(0).years().size();
    List<FigureText> cells = new ArrayList<>();
    List<TrendPoint> points = new ArrayList<>();
    for (int year = 0; year < years; year++) {
      int at = year;
      FigureText cell = sum(parts.stream().map(part -> part.cells().get(at)).toList(), parts, at);
      TrendPoint like = parts.get(0).years().get(year);
      cells.add(cell);
      points.add(
          TrendPoint.plain(
              like.label(),
              like.position(),
              cell.state().hasNumber() ? OptionalInt.of(number(parts, at)) : OptionalInt.empty(),
              cell.state(),
              like.segment()));
    }
    return new BreakdownPart(label, parts.get(0).informative(), points, cells);
  }

  /** The sum's number, or the symbol that a part imposes on it. */
  private static FigureText sum(List<FigureText> cells, List<BreakdownPart> parts, int year) {
    return find(cells, PointState.WITHHELD)
        .or(() -> find(cells, PointState.MISSING))
        .or(() -> number(parts, year) > 0 ? Optional.empty() : find(cells, PointState.LOW))
        .or(
            () ->
                cells.stream().noneMatch(cell -> cell.state().hasNumber())
                    ? Optional.of(cells.get(0))
                    : Optional.empty())
        .orElseGet(
            () ->
                Figures.number(
                    number(parts, year),
                    find(cells, PointState.REVISED).isPresent()
                        ? PointState.REVISED
                        : PointState.REPORTED));
  }

  private static Optional<FigureText> find(List<FigureText> cells, PointState state) {
    return cells.stream().filter(cell -> cell.state() == state).findFirst();
  }

  private static int number(List<BreakdownPart> parts, int year) {
    return parts.stream().mapToInt(part -> part.years().get(year).number().orElse(0)).sum();
  }
}
