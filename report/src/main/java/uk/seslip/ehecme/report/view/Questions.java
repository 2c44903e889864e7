package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.transform.SameTermChange;
import uk.seslip.ehecme.transform.Series;

/** What to ask next: prompts from published figures, never a verdict. */
final class Questions {

  private static final int MOST = 6;

  private final SeriesIndex index;

  Questions(SeriesIndex index) {
    this.index = index;
  }

  /** What the group may ask about the region. */
  List<String> ofRegion(RepliesView replies) {
    Set<String> questions = new LinkedHashSet<>();
    if (!replies.missing().isEmpty()) {
      questions.add(
          "When can a return from %s be expected?".formatted(Formats.list(replies.missing())));
    }
    List<Measure> measures = index.dataset().register().measures();
    questions.addAll(aboutChanges(index.region(), measures));
    measures.forEach(measure -> questions.addAll(aboutBreaks(index.region(), measure)));
    questions.add(
        "Which authorities have changed how they record, and should that be declared as a break?");
    questions.add("What would it take to record fewer reasons as unknown?");
    return first(questions);
  }

  /** What an authority may ask itself. */
  List<String> ofAuthority(Place authority, List<Measure> measures) {
    Set<String> questions = new LinkedHashSet<>();
    questions.addAll(aboutChanges(authority, measures));
    for (Measure measure : measures) {
      questions.addAll(aboutBreaks(authority, measure));
      questions.addAll(aboutRecording(authority, measure));
    }
    questions.add("Do the answers under “How this authority counts” still hold?");
    if (hasGaps(authority)) {
      questions.add("Which of the figures shown as x could still be returned?");
    }
    return first(questions);
  }

  private boolean hasGaps(Place authority) {
    return index.dataset().series().stream()
        .filter(series -> series.place().equals(authority.code()))
        .flatMap(series -> series.points().stream())
        .anyMatch(point -> Figures.of(point.figure()).state() == PointState.MISSING);
  }

  /** One question for all measures that moved between the same two periods. */
  private List<String> aboutChanges(Place place, List<Measure> measures) {
    Map<String, List<String>> moved = new LinkedHashMap<>();
    for (Measure measure : measures) {
      index
          .findTotal(place.code(), measure)
          .flatMap(Series::change)
          .filter(SameTermChange::beyondChance)
          .map(change -> change.earlier().label() + " and " + change.later().label())
          .ifPresent(
              periods ->
                  moved.computeIfAbsent(periods, p -> new ArrayList<>()).add(measure.label()));
    }
    List<String> questions = new ArrayList<>();
    moved.forEach((periods, labels) -> questions.add(question(labels, periods)));
    return questions;
  }

  private List<String> aboutBreaks(Place place, Measure measure) {
    return index.findTotal(place.code(), measure).stream()
        .flatMap(series -> series.breaks().stream())
        .filter(SeriesBreak::splits)
        .map(b -> question(measure, b))
        .toList();
  }

  /** The newest of the terms in which recording may have changed. */
  private List<String> aboutRecording(Place authority, Measure measure) {
    return index.dataset().findOutlook(authority.code(), measure.id()).stream()
        .flatMap(outlook -> outlook.questions().stream())
        .reduce((older, newer) -> newer)
        .map(question -> OutlookWording.question(measure, question))
        .stream()
        .toList();
  }

  private static String question(List<String> labels, String periods) {
    return "%s: what lies behind the %s between %s: recording, policy, or families’ circumstances?"
        .formatted(
            String.join("; ", labels), labels.size() == 1 ? "difference" : "differences", periods);
  }

  private static String question(Measure measure, SeriesBreak change) {
    return "%s: has the new way of recording since %s settled, and are earlier figures to be restated?"
        .formatted(measure.label(), change.term().label());
  }

  private static List<String> first(Set<String> questions) {
    return questions.stream().limit(MOST).toList();
  }
}
