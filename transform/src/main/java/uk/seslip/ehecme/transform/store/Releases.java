package uk.seslip.ehecme.transform.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.Release;
import uk.seslip.ehecme.transform.ReleasedFigure;

/**
 * What earlier runs showed, in plain files beside the table: one file for each run and tier, with
 * the measures and periods in which something was new. Without it nobody would know what a reader
 * can put together from two releases.
 */
public final class Releases {

  private static final String FOLDER = "releases";

  private static final String SHOWN = "shown";
  private static final String LOWEST = "lowest";
  private static final String HIGHEST = "highest";
  private static final String[] HEADER = FigureId.header(SHOWN, LOWEST, HIGHEST);

  private static final Comparator<ReleasedFigure> ORDER =
      Comparator.comparing(ReleasedFigure::place)
          .thenComparing(f -> f.breakdown().topic())
          .thenComparing(f -> f.breakdown().category());

  private final IndexFiles files;

  /** The releases of a store. */
  public Releases(StoreLocation location) {
    this.files = new IndexFiles(location);
  }

  /** What was released so far, oldest first. */
  public List<Release> read() {
    return files.names(FOLDER).stream()
        .map(
            name ->
                new Release(
                    tier(name),
                    files.read(FOLDER + "/" + name).stream().map(Releases::figure).toList()))
        .toList();
  }

  /**
   * Keeps what a tier is about to show, where it differs from what it showed last; where nothing
   * does, nothing is written.
   *
   * @param before everything that was released so far
   */
  public void keep(List<Release> before, Tier tier, List<ReleasedFigure> shown) {
    Map<String, List<ReleasedFigure>> newest = new HashMap<>();
    before.stream().filter(r -> r.tier() == tier).forEach(r -> newest.putAll(blocks(r.figures())));
    List<List<String>> rows = new ArrayList<>();
    blocks(shown)
        .forEach(
            (block, figures) -> {
              if (!figures.equals(newest.get(block))) {
                figures.forEach(figure -> rows.add(row(figure)));
              }
            });
    if (!rows.isEmpty()) {
      int number = files.names(FOLDER).size() + 1;
      String name = String.format(Locale.ROOT, "%s/%05d-%s.csv", FOLDER, number, tier.slug());
      files.write(name, HEADER, rows);
    }
  }

  private static Map<String, List<ReleasedFigure>> blocks(List<ReleasedFigure> figures) {
    return figures.stream()
        .sorted(ORDER)
        .collect(
            Collectors.groupingBy(
                f -> f.period().label() + " " + f.measure(), TreeMap::new, Collectors.toList()));
  }

  private static Tier tier(String name) {
    return Stream.of(Tier.values())
        .filter(tier -> name.endsWith("-" + tier.slug() + ".csv"))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "cannot tell whom the release "
                        + name
                        + " was for: because its name does not say (restore the store's folder)"));
  }

  private static List<String> row(ReleasedFigure figure) {
    return FigureId.of(figure)
        .row(figure.shown(), Integer.toString(figure.lowest()), Integer.toString(figure.highest()));
  }

  private static ReleasedFigure figure(CSVRecord row) {
    FigureId id = FigureId.of(row);
    return new ReleasedFigure(
        id.key().place(),
        id.period(),
        id.key().measure(),
        id.key().breakdown(),
        row.get(SHOWN),
        Integer.parseInt(row.get(LOWEST)),
        Integer.parseInt(row.get(HIGHEST)));
  }
}
