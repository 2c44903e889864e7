package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a reader may choose from to set authorities beside each other, with the caveats that come
 * with each choice. Published figures only.
 *
 * @param label what every page carries
 * @param reasons why a difference may not be a difference
 * @param places who can be chosen, the region first, then the authorities in alphabetical order
 * @param measures what can be chosen
 * @param caveats every caveat that a choice may bring, the strongest first
 */
public record CompareView(
    DocumentLabel label,
    List<String> reasons,
    List<Choice> places,
    List<ComparedMeasure> measures,
    List<CaveatText> caveats) {

  /**
   * Something to choose.
   *
   * @param id what stands in an address
   * @param name what a reader sees
   */
  public record Choice(String id, String name) {}

  /**
   * A measure with the histories of those who have one.
   *
   * @param choice the measure
   * @param link its page
   * @param noun what it counts, in the plural
   * @param hue the family's colour
   * @param periods the periods of the window, oldest first
   * @param histories one for each place with a history
   */
  public record ComparedMeasure(
      Choice choice,
      Link link,
      String noun,
      ChartHue hue,
      List<String> periods,
      List<ComparedHistory> histories) {

    /** Copies the lists. */
    public ComparedMeasure {
      periods = List.copyOf(periods);
      histories = List.copyOf(histories);
    }

    /** Whether any place has a rate. */
    public boolean isRated() {
      return histories.stream().anyMatch(ComparedHistory::hasRates);
    }
  }

  /**
   * One place's history of one measure.
   *
   * @param place its id among the choices
   * @param points a figure for each period
   * @param rates the rate per 10,000 of each figure that has one
   * @param breaks declared changes
   * @param caveats which of the view's caveats come with it, by their place in the list
   */
  public record ComparedHistory(
      String place,
      List<TrendPoint> points,
      List<OptionalInt> rates,
      List<BreakMark> breaks,
      List<Integer> caveats) {

    /** Copies the lists. */
    public ComparedHistory {
      points = List.copyOf(points);
      rates = List.copyOf(rates);
      breaks = List.copyOf(breaks);
      caveats = List.copyOf(caveats);
    }

    /** Whether any of its figures has a rate. */
    public boolean hasRates() {
      return rates.stream().anyMatch(OptionalInt::isPresent);
    }
  }

  /** Copies the lists. */
  public CompareView {
    reasons = List.copyOf(reasons);
    places = List.copyOf(places);
    measures = List.copyOf(measures);
    caveats = List.copyOf(caveats);
  }
}
