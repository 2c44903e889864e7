package uk.seslip.ehecme.report.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Series;

/** A published dataset with its series at hand by place, measure and breakdown. */
final class SeriesIndex {

  private final PublishedDataset dataset;
  private final Map<Key, Series> series = new HashMap<>();

  SeriesIndex(PublishedDataset dataset) {
    this.dataset = dataset;
    dataset.series().forEach(s -> series.put(new Key(s.place(), s.measure(), s.breakdown()), s));
  }

  PublishedDataset dataset() {
    return dataset;
  }

  /** The history of everyone counted by a measure in a place, if there is one. */
  Optional<Series> findTotal(String place, Measure measure) {
    return find(place, measure, Breakdown.TOTAL);
  }

  Optional<Series> find(String place, Measure measure, Breakdown breakdown) {
    return Optional.ofNullable(series.get(new Key(place, measure.id(), breakdown)));
  }

  Place region() {
    return new Place(dataset.region().code(), dataset.region().name(), Place.Kind.REGION);
  }

  /** The authorities in alphabetical order. */
  List<Place> authorities() {
    return dataset.region().authorities().stream().map(SeriesIndex::place).toList();
  }

  /** The name of an authority or of the region; the code itself where it is neither. */
  String nameOf(String code) {
    return dataset
        .region()
        .findAuthority(code)
        .map(Authority::name)
        .orElse(code.equals(dataset.region().code()) ? dataset.region().name() : code);
  }

  /** The label of a measure; nothing for none. */
  String labelOf(String measure) {
    return measure.isEmpty() ? "" : dataset.register().requireMeasure(measure).label();
  }

  /** The page of an authority, relative to the root of the site. */
  Link pageOf(Place authority) {
    String slug = dataset.region().requireAuthority(authority.code()).slug();
    return new Link(authority.name(), "authorities/%s-%s.html".formatted(authority.code(), slug));
  }

  /** The termly stocks of DfE's collection, which open every page. */
  List<Measure> headlines() {
    return dataset.register().measures().stream()
        .filter(m -> m.family() != Family.REGIONAL)
        .filter(m -> m.kind() == MeasureKind.STOCK && m.periodicity() == Periodicity.TERM)
        .toList();
  }

  /** The page of a measure, relative to the root of the site. */
  static Link pageOf(Measure measure) {
    return new Link(measure.label(), "measures/%s.html".formatted(measure.id()));
  }

  /** The authority with a GSS code. */
  Place authority(String code) {
    return place(dataset.region().requireAuthority(code));
  }

  private static Place place(Authority authority) {
    return new Place(authority.code(), authority.name(), Place.Kind.AUTHORITY);
  }

  private record Key(String place, String measure, Breakdown breakdown) {}
}
