package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.SeriesBreak;
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
    for (Measure measure : index.dataset().register().measures()) {
      index
          .findTotal(index.region().code(), measure)
          .ifPresent(series -> questions.addAll(about(measure, series)));
    }
    questions.add(
        "Which authorities have changed how they record, and should that be declared as a break?");
    questions.add("What would it take to record fewer reasons as unknown?");
    return first(questions);
  }

  /** What an authority may ask itself. */
  List<String> ofAuthority(Place authority, List<Measure> measures) {
    Set<String> questions = new LinkedHashSet<>();
    for (Measure measure : measures) {
      index
          .findTotal(authority.code(), measure)
          .ifPresent(series -> questions.addAll(about(measure, series)));
      questions.addAll(aboutRecording(authority, measure));
    }
    questions.add("Do the answers under “How this authority counts” still hold?");
    questions.add("Which of the figures shown as low or x could be recorded more fully?");
    return first(questions);
  }

  private List<String> about(Measure measure, Series series) {
    List<String> questions = new ArrayList<>();
    series
        .change()
        .filter(change -> change.beyondChance())
        .ifPresent(
            change ->
                questions.add(
                    "%s: what lies behind the difference between %s and %s: recording, policy, or families’ circumstances?"
                        .formatted(
                            measure.label(), change.earlier().label(), change.later().label())));
    series.breaks().stream()
        .filter(SeriesBreak::splits)
        .map(b -> question(measure, b))
        .forEach(questions::add);
    return questions;
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

  private static String question(Measure measure, SeriesBreak change) {
    return "%s: has the new way of recording since %s settled, and are earlier figures to be restated?"
        .formatted(measure.label(), change.term().label());
  }

  private static List<String> first(Set<String> questions) {
    return questions.stream().limit(MOST).toList();
  }
}
