package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.transform.PublishedDataset;

/**
 * Words which checks returns are asked. What any of them found is never said: which authority had
 * figures in which term, and who answered the practice questions, is all that is looked at.
 */
final class CheckViews {

  private static final List<TableColumn> COLUMNS =
      List.of(
          TableColumn.text("What the checks need"),
          TableColumn.number("Checks"),
          TableColumn.number("Authorities they could be made for"),
          TableColumn.text("Not for"));

  private final SeriesIndex index;
  private final PublishedDataset dataset;
  private final CheckHistory history;

  CheckViews(SeriesIndex index) {
    this.index = index;
    this.dataset = index.dataset();
    this.history = new CheckHistory(dataset);
  }

  ChecksView view() {
    Map<CheckNeed, List<CheckType>> byNeed =
        dataset.checkTypes().stream()
            .filter(this::isAsked)
            .collect(Collectors.groupingBy(CheckType::need, TreeMap::new, Collectors.toList()));
    List<ChecksView.Group> groups = new ArrayList<>();
    byNeed.forEach(
        (need, checks) -> groups.add(new ChecksView.Group(heading(need), titles(checks))));
    List<String> left =
        titles(dataset.checkTypes().stream().filter(type -> !isAsked(type)).toList());
    if (!left.isEmpty()) {
      groups.add(new ChecksView.Group("Not asked of returns of this term", left));
    }
    return new ChecksView(lead(byNeed), needs(byNeed), groups);
  }

  private boolean isAsked(CheckType type) {
    return type.scope().isAskedIn(dataset.register(), dataset.term());
  }

  private String lead(Map<CheckNeed, List<CheckType>> byNeed) {
    int all = byNeed.values().stream().mapToInt(List::size).sum();
    return "Each return of %s is asked %d questions before its figures are used. A check that could"
            .formatted(dataset.term().label(), all)
        + " not be made has not been passed: it is missing for the authorities named here. What a"
        + " check finds goes to the authority alone.";
  }

  private TableView needs(Map<CheckNeed, List<CheckType>> byNeed) {
    List<TableRow> rows = new ArrayList<>();
    byNeed.forEach((need, checks) -> rows.add(row(need, checks)));
    return new TableView(
        "Checks of returns, %s".formatted(dataset.term().label()),
        COLUMNS,
        rows,
        "From the terms in which each authority has figures in use; a single figure may be missing"
            + " in one of them all the same.");
  }

  private TableRow row(CheckNeed need, List<CheckType> checks) {
    int fewest = checks.stream().mapToInt(CheckType::fewest).max().orElse(0);
    List<String> returned = dataset.newestCoverage().returned();
    List<String> without =
        returned.stream().filter(code -> !history.allows(need, fewest, code)).toList();
    String names =
        without.isEmpty()
            ? "–"
            : Formats.list(without.stream().map(index::nameOf).sorted().toList());
    return new TableRow(
        Link.plain(heading(need)),
        List.of(
            FigureText.plain(Integer.toString(checks.size())),
            FigureText.plain(
                "%d of %d".formatted(returned.size() - without.size(), returned.size())),
            FigureText.plain(names)));
  }

  private static String heading(CheckNeed need) {
    return switch (need) {
      case NOTHING -> "The return alone";
      case ANSWERS -> "The answers to the practice questions";
      case LAST_TERM -> "The term before";
      case LAST_YEAR -> "The same term a year before";
      case EARLIER_YEARS -> "The same term of several years before";
      case OTHER_AUTHORITIES -> "Other authorities, now and a year before";
    };
  }

  private static List<String> titles(List<CheckType> types) {
    return types.stream().map(CheckType::title).toList();
  }
}
