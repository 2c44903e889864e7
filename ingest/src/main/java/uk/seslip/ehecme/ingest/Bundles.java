package uk.seslip.ehecme.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;

/**
 * Joins the parts of one authority's return: parts of a version that do not overlap are one
 * submission; parts that overlap contradict each other, and none of those can be used.
 */
final class Bundles {

  private final FindingDrafts drafts;

  Bundles(FindingDrafts drafts) {
    this.drafts = drafts;
  }

  /** The submissions of one authority and term, in the order they supersede one another. */
  List<Bundle> of(List<Part> parts) {
    Map<Integer, List<Part>> byVersion =
        parts.stream()
            .collect(
                Collectors.groupingBy(
                    part -> part.identity().version(), TreeMap::new, Collectors.toList()));
    return byVersion.values().stream()
        .flatMap(ofVersion -> join(ofVersion).stream())
        .sorted(Bundle.ORDER)
        .toList();
  }

  private List<Bundle> join(List<Part> parts) {
    List<Bundle> bundles = new ArrayList<>();
    List<Part> agreeing = new ArrayList<>();
    for (Part part : parts) {
      List<Finding> conflicts = conflicts(part, parts);
      if (conflicts.isEmpty()) {
        agreeing.add(part);
      } else {
        bundles.add(new Bundle(List.of(part), conflicts));
      }
    }
    if (!agreeing.isEmpty()) {
      bundles.add(new Bundle(agreeing, List.of()));
    }
    return bundles;
  }

  private List<Finding> conflicts(Part part, List<Part> all) {
    return all.stream()
        .filter(other -> !other.file().equals(part.file()))
        .flatMap(other -> conflict(part, other).stream())
        .toList();
  }

  private Optional<Finding> conflict(Part part, Part other) {
    Items theirs = Items.of(other.items().observations());
    return part.items().observations().stream()
        .filter(theirs::has)
        .findFirst()
        .map(first -> overlap(part, other, first));
  }

  private Finding overlap(Part part, Part other, Observation first) {
    Measure measure = drafts.definitions().register().requireMeasure(first.measure());
    return drafts
        .of("overlapping_files", first.cell())
        .by(part.identity().authority())
        .in(part.identity().term())
        .about(measure, first.breakdown())
        .found(other.file().name())
        .expected("one file for each item, or a higher version in the newer file")
        .finding();
  }
}
