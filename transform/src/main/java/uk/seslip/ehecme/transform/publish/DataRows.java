package uk.seslip.ehecme.transform.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.SeriesPoint;

/**
 * The rows of a data file: every period × place × breakdown once, gaps as symbols.
 *
 * @param dataset the tier's dataset
 * @param file which part of it
 * @param cells the text of the cells
 */
record DataRows(PublishedDataset dataset, OpenDataFile file, PublishedCells cells) {

  private static final List<String> PLACE_COLUMNS =
      List.of(
          "time_period",
          "time_identifier",
          "geographic_level",
          "country_code",
          "country_name",
          "region_code",
          "region_name",
          "old_la_code",
          "new_la_code",
          "la_name");

  private static final List<String> FILTER_COLUMNS = List.of("breakdown_topic", "breakdown");

  /** The header and the rows: by period, the region first, then authorities by name. */
  List<List<String>> all() {
    List<Indicator> indicators = Indicator.of(file);
    List<List<String>> rows = new ArrayList<>();
    rows.add(header(indicators));
    for (Period period : periods()) {
      for (Optional<Authority> place : places()) {
        for (Breakdown breakdown : file.breakdowns()) {
          rows.add(row(period, place, breakdown, indicators));
        }
      }
    }
    return rows;
  }

  private List<String> header(List<Indicator> indicators) {
    List<String> header = new ArrayList<>(PLACE_COLUMNS);
    if (file.isSplit()) {
      header.addAll(FILTER_COLUMNS);
    }
    indicators.forEach(i -> header.add(i.column()));
    return header;
  }

  private List<Period> periods() {
    Measure first = file.measures().get(0);
    return dataset
        .findSeries(dataset.region().code(), first.id(), Breakdown.TOTAL)
        .map(Series::points)
        .orElse(List.of())
        .stream()
        .map(SeriesPoint::figure)
        .map(f -> f.period())
        .toList();
  }

  /** The region, for which there is no authority, and then the authorities. */
  private List<Optional<Authority>> places() {
    return Stream.concat(
            Stream.of(Optional.<Authority>empty()),
            dataset.region().authorities().stream().map(Optional::of))
        .toList();
  }

  private List<String> row(
      Period period, Optional<Authority> place, Breakdown breakdown, List<Indicator> indicators) {
    List<String> row = new ArrayList<>(placeCells(period, place));
    if (file.isSplit()) {
      row.add(breakdown.topic());
      row.add(breakdown.category());
    }
    String code = place.map(Authority::code).orElse(dataset.region().code());
    for (Indicator indicator : indicators) {
      SeriesKey key = new SeriesKey(code, indicator.measure().id(), breakdown);
      row.add(cell(indicator.kind(), key, period));
    }
    return row;
  }

  private List<String> placeCells(Period period, Optional<Authority> place) {
    return List.of(
        period.timePeriod(),
        period.timeIdentifier(),
        place.isPresent() ? "Local authority" : "Regional",
        "E92000001",
        "England",
        dataset.region().code(),
        dataset.region().name(),
        place.map(Authority::oldCode).orElse(""),
        place.map(Authority::code).orElse(""),
        place.map(Authority::name).orElse(""));
  }

  private String cell(Indicator.Kind kind, SeriesKey key, Period period) {
    return switch (kind) {
      case COUNT -> cells.count(key, period);
      case PERCENT -> cells.percent(key, period);
      case RATE -> cells.ratePer100(key, period);
    };
  }
}
