package uk.seslip.ehecme.report.workbook;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.report.workbook.SheetTable.Column;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Rate;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/**
 * The tidy rows of the data pack: one for each published figure, symbols in a column of their own,
 * and beside each figure the caveats that hold for it.
 */
final class PackRows {

  static final List<Column> COLUMNS =
      List.of(
          new Column("Period", 16),
          new Column("Code", 12),
          new Column("Place", 24),
          new Column("Measure", 34),
          new Column("Breakdown topic", 20),
          new Column("Breakdown", 36),
          new Column("Number", 10),
          new Column("Symbol", 10),
          new Column("Per 10,000 aged 5 to 16", 12),
          new Column("Lower limit", 10),
          new Column("Upper limit", 10),
          new Column("Authorities counted", 12),
          new Column("Authorities expected", 12),
          new Column("Use", 16),
          new Column("Caveats", 60));

  private static final SheetCell NONE = SheetCell.of("z");

  private PackRows() {}

  /** The rows of some measures, in the order of the dataset's series. */
  static List<List<SheetCell>> of(PublishedDataset dataset, List<Measure> measures) {
    return measures.stream()
        .flatMap(
            measure ->
                dataset.series().stream()
                    .filter(series -> series.measure().equals(measure.id()))
                    .flatMap(series -> rows(placeName(dataset, series.place()), measure, series)))
        .toList();
  }

  /** The name of an authority or of the region. */
  static String placeName(PublishedDataset dataset, String place) {
    return dataset
        .region()
        .findAuthority(place)
        .map(Authority::name)
        .orElse(dataset.region().name());
  }

  private static Stream<List<SheetCell>> rows(String place, Measure measure, Series series) {
    List<SheetCell> caveats = caveats(series);
    return series.points().stream().map(point -> row(place, measure, point, caveats));
  }

  /** How the series may be used, and the caveats that say so, the strongest first. */
  private static List<SheetCell> caveats(Series series) {
    List<CaveatType> types = series.caveats().stream().map(c -> c.type()).distinct().toList();
    return types.isEmpty()
        ? List.of(NONE, NONE)
        : List.of(
            SheetCell.of(types.get(0).severity().label()),
            SheetCell.of(types.stream().map(CaveatType::id).collect(Collectors.joining("; "))));
  }

  private static List<SheetCell> row(
      String place, Measure measure, SeriesPoint point, List<SheetCell> caveats) {
    PublishedFigure figure = point.figure();
    return List.of(
        SheetCell.of(figure.period().label()),
        SheetCell.of(figure.place()),
        SheetCell.of(place),
        SheetCell.of(measure.label()),
        SheetCell.of(figure.breakdown().topic()),
        SheetCell.of(figure.breakdown().category()),
        number(figure.value()),
        symbol(figure.value()),
        point.rate().map(Rate::per10000).map(SheetCell::of).orElse(NONE),
        point.rate().map(Rate::lower).map(SheetCell::of).orElse(NONE),
        point.rate().map(Rate::upper).map(SheetCell::of).orElse(NONE),
        SheetCell.of(figure.counted()),
        SheetCell.of(figure.expected()),
        caveats.get(0),
        caveats.get(1));
  }

  private static SheetCell number(PublishedValue value) {
    return value instanceof PublishedValue.Rounded rounded
        ? SheetCell.of(rounded.number())
        : symbol(value);
  }

  private static SheetCell symbol(PublishedValue value) {
    return value instanceof PublishedValue.NotShown withheld
        ? SheetCell.of(withheld.shorthand().symbol())
        : SheetCell.of("");
  }
}
