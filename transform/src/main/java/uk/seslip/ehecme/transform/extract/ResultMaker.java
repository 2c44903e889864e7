package uk.seslip.ehecme.transform.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.seslip.ehecme.ingest.extract.CountLayout;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;
import uk.seslip.ehecme.ingest.extract.ProblemLog;
import uk.seslip.ehecme.ingest.extract.RowProblem;
import uk.seslip.ehecme.transform.extract.ExtractResult.FileRead;
import uk.seslip.ehecme.transform.extract.ExtractResult.RowPlace;
import uk.seslip.ehecme.transform.extract.ExtractResult.RowProblems;

/** Puts together what all tasks and buckets say. */
final class ResultMaker {

  private static final long ROW_MASK = 0xFFFFFFFFL;

  private final ExtractPlan plan;
  private final List<ExtractSplit> splits;
  private final List<SplitSummary> summaries;
  private final List<BucketOutcome> outcomes;
  private final long[] firstRows;

  ResultMaker(
      ExtractPlan plan,
      List<ExtractSplit> splits,
      List<SplitSummary> summaries,
      List<BucketOutcome> outcomes) {
    this.plan = plan;
    this.splits = splits;
    this.summaries =
        summaries.stream().sorted(Comparator.comparingInt(SplitSummary::split)).toList();
    this.outcomes = outcomes;
    this.firstRows = firstRows();
  }

  ExtractResult result() {
    CountLayout layout = new CountLayout(plan);
    long[] counts = new long[layout.size()];
    summaries.forEach(summary -> add(counts, summary.counts()));
    outcomes.forEach(outcome -> add(counts, outcome.corrections()));
    return new ExtractResult(
        layout.named(plan, counts),
        columns(),
        files(),
        summaries.stream().mapToLong(SplitSummary::read).sum(),
        summaries.stream().mapToLong(SplitSummary::kept).sum(),
        problems());
  }

  private static void add(long[] sums, long[] counts) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += counts[i];
    }
  }

  /** The number, in its file, of the row before each part's first. */
  private long[] firstRows() {
    long[] first = new long[splits.size()];
    for (int i = 0; i < first.length; i++) {
      boolean continues =
          i > 0
              && splits.get(i).way() == ExtractSplit.Way.RANGE
              && splits.get(i - 1).file().equals(splits.get(i).file());
      first[i] =
          continues
              ? first[i - 1] + summaries.get(i - 1).rows()
              : splits.get(i).layout().headerRow();
    }
    return first;
  }

  private Set<String> columns() {
    Set<String> columns = new LinkedHashSet<>();
    for (ExtractSplit split : splits) {
      for (int column = 0; column < plan.columns(); column++) {
        if (split.layout().header().has(column)) {
          columns.add(plan.columnIds().get(column));
        }
      }
    }
    return columns;
  }

  private List<FileRead> files() {
    Map<ExtractFile, Long> rows = new LinkedHashMap<>();
    for (SplitSummary summary : summaries) {
      rows.merge(splits.get(summary.split()).file(), summary.read(), Long::sum);
    }
    return rows.entrySet().stream()
        .map(entry -> new FileRead(entry.getKey().name(), entry.getValue()))
        .toList();
  }

  private List<RowProblems> problems() {
    PlaceLog beside = new PlaceLog();
    outcomes.forEach(outcome -> beside.add(outcome.problems()));
    List<RowProblems> problems = new ArrayList<>();
    for (RowProblem problem : RowProblem.values()) {
      if (beside.count(problem) > 0) {
        problems.add(
            new RowProblems(problem, "", beside.count(problem), places(beside.first(problem))));
      }
      for (int column = ProblemLog.WHOLE_ROW; column < plan.columns(); column++) {
        long count = count(problem, column);
        if (count > 0) {
          String name = column < 0 ? "" : plan.columnIds().get(column);
          problems.add(new RowProblems(problem, name, count, firstPlaces(problem, column)));
        }
      }
    }
    return problems;
  }

  private long count(RowProblem problem, int column) {
    return summaries.stream().mapToLong(s -> s.problems().count(problem, column)).sum();
  }

  private List<RowPlace> firstPlaces(RowProblem problem, int column) {
    List<RowPlace> places = new ArrayList<>();
    for (SplitSummary summary : summaries) {
      for (long row : summary.problems().rows(problem, column)) {
        if (places.size() < ProblemLog.MOST_LISTED) {
          places.add(place(summary.split(), row));
        }
      }
    }
    return places;
  }

  private List<RowPlace> places(long[] keys) {
    List<RowPlace> places = new ArrayList<>();
    for (long key : keys) {
      places.add(place((int) (key >>> Integer.SIZE), key & ROW_MASK));
    }
    return places;
  }

  private RowPlace place(int split, long row) {
    return new RowPlace(splits.get(split).file().name(), firstRows[split] + row);
  }
}
