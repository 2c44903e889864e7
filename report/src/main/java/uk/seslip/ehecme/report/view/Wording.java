package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.SameTermChange;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;
import uk.seslip.ehecme.transform.statistics.Verdict;

/**
 * The sentences about one series: what is there now, what moved against the same term of the year
 * before, and where recording changed. Source: the statistical recipe, section 3.4.
 *
 * <p>Every number in them is a published one. Nothing is said between different terms of a year.
 */
final class Wording {

  private final Place place;
  private final Measure measure;

  Wording(Place place, Measure measure) {
    this.place = place;
    this.measure = measure;
  }

  /** The newest figure and what moved, for the head of a page. */
  String lead(Series series) {
    String now = now(series.newest().figure());
    return series.change().map(change -> now + " " + difference(change)).orElse(now);
  }

  /** What may be said beside the newest figure: what moved, the longer run, the breaks. */
  List<String> details(Series series) {
    List<String> sentences = new ArrayList<>(change(series));
    series.trend().ifPresent(t -> sentences.addAll(TrendWording.sentences(place.name(), t)));
    trendAuthorities(series).ifPresent(sentences::add);
    newestCounted(series).ifPresent(sentences::add);
    sentences.addAll(BreakWording.sentences(place, series.breaks()));
    return List.copyOf(sentences);
  }

  /** The newest figure. */
  String now(PublishedFigure figure) {
    if (figure.value() instanceof PublishedValue.Rounded rounded) {
      String number = rounded.number() == 0 ? "no" : "about " + Formats.count(rounded.number());
      return "%s, %s recorded %s %s."
          .formatted(when(figure.period()), who(figure), number, measure.noun());
    }
    PublishedValue.NotShown notShown = (PublishedValue.NotShown) figure.value();
    if (notShown.shorthand() == Shorthand.LOW) {
      return "%s, %s recorded between 1 and 4 %s, which is shown as “low”."
          .formatted(when(figure.period()), who(figure), measure.noun());
    }
    return "%s has no figure of %s for %s: %s."
        .formatted(place.name(), measure.noun(), figure.period().label(), reason(notShown));
  }

  /** Whose figures the region's longer run is made of. */
  private Optional<String> trendAuthorities(Series series) {
    return place.isRegion() && series.trendAuthorities() > 0
        ? Optional.of(
            "The longer run is that of the %d authorities with a comparable figure in each of its terms."
                .formatted(series.trendAuthorities()))
        : Optional.empty();
  }

  /** How far the longer run reaches where the newest term has no figure. */
  private static Optional<String> newestCounted(Series series) {
    List<String> counted =
        series.points().stream()
            .map(SeriesPoint::figure)
            .filter(figure -> Figures.of(figure).state().isCount())
            .map(figure -> figure.period().label())
            .toList();
    boolean reachesToday = Figures.of(series.newest().figure()).state().isCount();
    return reachesToday || counted.isEmpty() || series.trend().isEmpty()
        ? Optional.empty()
        : Optional.of(
            "The newest term with a figure is %s.".formatted(counted.get(counted.size() - 1)));
  }

  /** The newest figure against one year before, and how far chance explains the difference. */
  List<String> change(Series series) {
    if (series.change().isEmpty()) {
      return series.noChangeReason().isBlank()
          ? List.of()
          : List.of(
              "It is not set against the year before: "
                  + Formats.sentence(Formats.inSentence(series.noChangeReason())));
    }
    SameTermChange change = series.change().get();
    List<String> sentences = new ArrayList<>();
    sentences.add(difference(change));
    if (change.difference() != 0) {
      sentences.add(chance(change));
    }
    if (series.trend().map(t -> t.verdict() == Verdict.YEAR_ON_YEAR_ONLY).orElse(false)) {
      sentences.add("One year’s difference is not a trend.");
    }
    return sentences;
  }

  private String difference(SameTermChange change) {
    String panel =
        place.isRegion()
            ? "%d authorities have comparable figures for both %s. Their rounded figures add up to %s now and %s in %s: "
                .formatted(
                    change.authorities(),
                    change.later() instanceof Term ? "terms" : "years",
                    Formats.count(change.laterNumber()),
                    Formats.count(change.earlierNumber()),
                    change.earlier().label())
            : "That is ";
    if (change.difference() == 0) {
      return panel + "the same rounded number" + than(" as in ", change) + ".";
    }
    String direction = change.difference() > 0 ? "more" : "fewer";
    String percent =
        change.percent().map(p -> " (about %s%%)".formatted(p.abs().toPlainString())).orElse("");
    String number = Formats.count(Math.abs(change.difference()));
    return panel
        + "about %s %s%s%s.".formatted(number, direction, than(" than in ", change), percent);
  }

  private String than(String words, SameTermChange change) {
    return place.isRegion() ? "" : words + change.earlier().label();
  }

  private static String chance(SameTermChange change) {
    return change.beyondChance()
        ? "This is more than chance alone would usually produce; changes in recording, policy or"
            + " families’ circumstances could all explain it."
        : "A difference this size can easily arise by chance.";
  }

  private String who(PublishedFigure figure) {
    return place.isRegion()
        ? "%d of %d %s authorities together"
            .formatted(figure.counted(), figure.expected(), place.name())
        : place.name();
  }

  private String when(Period period) {
    if (!(period instanceof Term)) {
      return "In the academic year " + period.label();
    }
    return measure.kind() == MeasureKind.STOCK
        ? "On census day in " + period.label()
        : "In " + period.label();
  }

  private static String reason(PublishedValue.NotShown notShown) {
    FigureText text = Figures.symbol(notShown.shorthand(), notShown.reason());
    return "%s, %s".formatted(text.text(), Formats.inSentence(text.meaning()));
  }
}
