package uk.seslip.ehecme.transform.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.Release;
import uk.seslip.ehecme.transform.ReleasedFigure;
import uk.seslip.ehecme.transform.ShownFigure;
import uk.seslip.ehecme.transform.frame.Columns;

/**
 * What a tier shows now, in plain files beside the releases: which run made it, and how many
 * authorities each figure of the region counts. The figures themselves are in {@link Releases}; one
 * that is no longer shown, after a purge for instance, is not listed here and so not shown again.
 */
public final class CurrentRelease {

  private static final String FOLDER = "released";

  private static final String[] COUNTS = FigureId.header(Columns.COUNTED, Columns.EXPECTED);

  private static final String[] MARK = {
    "term", "as_of", "program_version", "configuration_sha256", "commit"
  };

  private final IndexFiles files;
  private final StoreLocation location;

  /** The current releases of a store. */
  public CurrentRelease(StoreLocation location) {
    this.files = new IndexFiles(location);
    this.location = location;
  }

  /** The run that made what a tier shows now; none when no run has released the tier. */
  public Optional<ReleaseMark> findMark(Tier tier) {
    return files.exists(markOf(tier))
        ? files.read(markOf(tier)).stream().map(CurrentRelease::mark).findFirst()
        : Optional.empty();
  }

  /** Whether nothing was stored or removed since a run. */
  public boolean isOfThisStore(ReleaseMark mark) {
    return location.newestCommit().orElse(-1) == mark.commit();
  }

  /**
   * Says what a tier shows from now on.
   *
   * @param region the region's code: only its figures count several authorities
   * @param figures everything that the tier shows
   */
  public void keep(Tier tier, ReleaseMark mark, String region, List<PublishedFigure> figures) {
    List<List<String>> rows =
        figures.stream()
            .filter(f -> f.place().equals(region))
            .map(CurrentRelease::row)
            .sorted(Comparator.comparing(row -> String.join(",", row)))
            .toList();
    files.write(countsOf(tier), COUNTS, rows);
    files.write(markOf(tier), MARK, List.of(row(mark)));
  }

  /**
   * Everything that a tier shows now.
   *
   * @param releases everything that was released so far, oldest first
   */
  public List<ShownFigure> figures(Tier tier, List<Release> releases) {
    Map<FigureId, CSVRecord> counts = new HashMap<>();
    files.read(countsOf(tier)).forEach(row -> counts.put(FigureId.of(row), row));
    Set<Block> inForce = counts.keySet().stream().map(Block::of).collect(toSet());
    Map<Block, List<ReleasedFigure>> newest = new HashMap<>();
    releases.stream()
        .filter(release -> release.tier() == tier)
        .forEach(
            release -> newest.putAll(release.figures().stream().collect(groupingBy(Block::of))));
    newest.keySet().retainAll(inForce);
    return newest.values().stream()
        .flatMap(List::stream)
        .map(figure -> shown(figure, Optional.ofNullable(counts.get(FigureId.of(figure)))))
        .toList();
  }

  private static ShownFigure shown(ReleasedFigure figure, Optional<CSVRecord> counts) {
    return new ShownFigure(
        figure,
        counts.map(row -> Integer.valueOf(row.get(Columns.COUNTED))).orElse(1),
        counts.map(row -> Integer.valueOf(row.get(Columns.EXPECTED))).orElse(1));
  }

  private static String countsOf(Tier tier) {
    return FOLDER + "/" + tier.slug() + ".csv";
  }

  private static String markOf(Tier tier) {
    return FOLDER + "/" + tier.slug() + "-run.csv";
  }

  private static List<String> row(PublishedFigure figure) {
    return FigureId.of(figure)
        .row(Integer.toString(figure.counted()), Integer.toString(figure.expected()));
  }

  private static List<String> row(ReleaseMark mark) {
    return List.of(
        mark.term().slug(),
        mark.asOf().toString(),
        mark.programVersion(),
        mark.configuration(),
        Long.toString(mark.commit()));
  }

  private static ReleaseMark mark(CSVRecord row) {
    return new ReleaseMark(
        Term.ofSlug(row.get("term")),
        LocalDate.parse(row.get("as_of")),
        row.get("program_version"),
        row.get("configuration_sha256"),
        Long.parseLong(row.get("commit")));
  }

  /** What a release keeps together: all figures of a measure in a period. */
  private record Block(Period period, String measure) {

    static Block of(ReleasedFigure figure) {
      return new Block(figure.period(), figure.measure());
    }

    static Block of(FigureId figure) {
      return new Block(figure.period(), figure.key().measure());
    }
  }
}
