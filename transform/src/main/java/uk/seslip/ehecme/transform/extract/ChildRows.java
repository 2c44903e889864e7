package uk.seslip.ehecme.transform.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.seslip.ehecme.ingest.extract.CountLayout;
import uk.seslip.ehecme.ingest.extract.EpisodeDays;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;
import uk.seslip.ehecme.ingest.extract.PackedRow;
import uk.seslip.ehecme.ingest.extract.RowProblem;
import uk.seslip.ehecme.model.ExtractEvent;

/**
 * Corrects the counts for children with several rows: each was counted once for every row, and is
 * counted once for each event instead.
 *
 * <p>Of several rows on census day the episode that began last speaks for the child; of several
 * that began in the year the first. A child who was in the family already as the year began did not
 * start in it. Notices and orders are counted, not children.
 */
final class ChildRows implements BucketRows.Children {

  /** What each episode row says, unpacked. */
  private record Episode(long packed, int start, int end, long place) {

    int family() {
      return PackedRow.family(packed);
    }

    boolean is(ExtractEvent event) {
      return PackedRow.times(packed, event) > 0;
    }
  }

  private static final Comparator<Episode> BY_START =
      Comparator.comparingInt(Episode::start)
          .thenComparingInt(Episode::end)
          .thenComparingLong(Episode::place);

  private static final List<ExtractEvent> ONCE =
      List.of(
          ExtractEvent.ANY_POINT,
          ExtractEvent.ENDS,
          ExtractEvent.RETURNED_TO_SCHOOL,
          ExtractEvent.LEFT_AREA);
  private static final List<ExtractEvent> EACH =
      List.of(ExtractEvent.NOTICES, ExtractEvent.ORDERS, ExtractEvent.REVOCATIONS);

  private final ExtractPlan plan;
  private final CountLayout layout;
  private final BucketRows rows;
  private final long[] corrections;
  private final PlaceLog problems = new PlaceLog();

  ChildRows(ExtractPlan plan, BucketRows rows) {
    this.plan = plan;
    this.layout = new CountLayout(plan);
    this.rows = rows;
    this.corrections = new long[layout.size()];
  }

  /** What is to be added to the counts of all tasks. */
  long[] corrections() {
    return corrections;
  }

  /** The rows that repeat or overlap others. */
  PlaceLog problems() {
    return problems;
  }

  @Override
  public void take(int[] ofChild, int count) {
    List<Episode> episodes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int row = ofChild[i];
      int days = rows.days(row);
      episodes.add(
          new Episode(
              rows.packed(row), EpisodeDays.start(days), EpisodeDays.end(days), rows.place(row)));
    }
    episodes.sort(Comparator.comparingInt(Episode::family).thenComparing(BY_START));
    List<Episode> distinct = new ArrayList<>(count);
    int from = 0;
    while (from < count) {
      int to = from + 1;
      while (to < count && episodes.get(to).family() == episodes.get(from).family()) {
        to++;
      }
      List<Episode> ofFamily = episodes.subList(from, to);
      distinct.addAll(to - from > 1 ? correct(ofFamily) : ofFamily);
      from = to;
    }
    noteTwoFamilies(distinct);
  }

  private void noteTwoFamilies(List<Episode> episodes) {
    int open = 0;
    for (Episode episode : episodes) {
      open |= episode.is(ExtractEvent.CENSUS) ? 1 << episode.family() : 0;
    }
    for (Episode episode : episodes) {
      int excluded = plan.families().get(episode.family()).excludes();
      if (episode.is(ExtractEvent.CENSUS) && (open & excluded) != 0) {
        problems.add(RowProblem.TWO_FAMILIES, episode.place());
      }
    }
  }

  /** Corrects the counts of one family and gives back the rows that repeat no other. */
  private List<Episode> correct(List<Episode> ofFamily) {
    ofFamily.forEach(episode -> layout.add(corrections, episode.packed(), -1));
    List<Episode> distinct = withoutRepeats(ofFamily);
    noteOverlaps(distinct);
    countStock(distinct);
    countStart(distinct);
    for (ExtractEvent event : ONCE) {
      distinct.stream().filter(e -> e.is(event)).findFirst().ifPresent(e -> add(e, event, 1));
    }
    for (ExtractEvent event : EACH) {
      distinct.forEach(e -> add(e, event, PackedRow.times(e.packed(), event)));
    }
    return distinct;
  }

  private List<Episode> withoutRepeats(List<Episode> sorted) {
    List<Episode> distinct = new ArrayList<>();
    for (Episode episode : sorted) {
      Episode last = distinct.isEmpty() ? null : distinct.get(distinct.size() - 1);
      if (last != null && last.start() == episode.start() && last.end() == episode.end()) {
        problems.add(RowProblem.DUPLICATE_ROW, episode.place());
      } else {
        distinct.add(episode);
      }
    }
    return distinct;
  }

  /** An episode without a first day is known to have lasted on one day only: its last, or today. */
  private void noteOverlaps(List<Episode> distinct) {
    List<Episode> known = new ArrayList<>();
    for (Episode episode : distinct) {
      boolean unknown = episode.start() == EpisodeDays.UNKNOWN;
      int first = unknown ? Math.min(episode.end(), plan.asOf()) : episode.start();
      known.add(new Episode(episode.packed(), first, episode.end(), episode.place()));
    }
    known.sort(BY_START);
    int lastDay = Integer.MIN_VALUE;
    for (Episode episode : known) {
      if (episode.start() <= lastDay) {
        problems.add(RowProblem.OVERLAPPING_EPISODES, episode.place());
      }
      lastDay = Math.max(lastDay, episode.end());
    }
  }

  private void countStock(List<Episode> distinct) {
    Episode speaks = null;
    for (Episode episode : distinct) {
      boolean later = speaks == null || episode.start() > speaks.start();
      speaks = episode.is(ExtractEvent.CENSUS) && later ? episode : speaks;
    }
    if (speaks != null) {
      add(speaks, ExtractEvent.CENSUS, 1);
    }
  }

  private void countStart(List<Episode> distinct) {
    if (distinct.stream().noneMatch(e -> PackedRow.isAtYearStart(e.packed()))) {
      distinct.stream()
          .filter(e -> e.is(ExtractEvent.STARTS))
          .findFirst()
          .ifPresent(e -> add(e, ExtractEvent.STARTS, 1));
    }
  }

  private void add(Episode episode, ExtractEvent event, int times) {
    layout.add(corrections, episode.packed(), event, times);
  }
}
