package uk.seslip.ehecme.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts findings together that a person deals with in one go: many of one kind, on one sheet, worded
 * for many, or for all where the check asked nothing else. Nothing is left out.
 *
 * @param register for the names of measures
 * @param checks what the checks of these returns asked
 */
public record FindingGroups(Register register, List<CheckRun> checks) {

  /** Fewer are shown one by one: each then says more than their number would. */
  private static final int FEWEST = 3;

  private static final String COUNT = "count";

  /** What a wording may name besides the count; what it names must be the same in a group. */
  private static final List<String> ALIKE = List.of("measure", "term", "file", "found", "expected");

  /** Copies the list. */
  public FindingGroups {
    checks = List.copyOf(checks);
  }

  /** The groups, in the order in which the first finding of each stands. */
  public List<FindingGroup> of(List<Finding> findings) {
    Map<List<String>, List<Finding>> alike = new LinkedHashMap<>();
    findings.forEach(f -> alike.computeIfAbsent(key(f), key -> new ArrayList<>()).add(f));
    return alike.values().stream().flatMap(this::grouped).toList();
  }

  /** The kind, the place, the answer and what the wording for many names. */
  private List<String> key(Finding finding) {
    Map<String, String> words = words(finding);
    List<String> key = new ArrayList<>();
    key.add(finding.type().code());
    key.add(finding.cell().file());
    key.add(finding.cell().sheet());
    key.add(finding.authority().orElse(""));
    key.add(finding.explanation().map(Explanation::text).orElse(""));
    ALIKE.stream()
        .filter(many(finding)::names)
        .forEach(name -> key.add(words.getOrDefault(name, "")));
    return key;
  }

  private Stream<FindingGroup> grouped(List<Finding> alike) {
    Finding first = alike.get(0);
    Map<String, String> words = words(first);
    words.put(COUNT, Integer.toString(alike.size()));
    if (alike.size() < FEWEST || !many(first).canBeFilledFrom(words)) {
      return alike.stream().map(one -> new FindingGroup(List.of(one), one.message()));
    }
    boolean all =
        areAll(alike) && all(first).canBeFilledFrom(words) && haveTheSame(alike, all(first));
    FindingWording wording = all ? all(first) : many(first);
    return Stream.of(new FindingGroup(alike, wording.filledFrom(words)));
  }

  /** Whether the check asked about no other place of the return. */
  private boolean areAll(List<Finding> alike) {
    Finding first = alike.get(0);
    return checks.stream()
        .filter(check -> check.check().equals(first.type().code()))
        .filter(check -> first.authority().equals(Optional.of(check.authority())))
        .filter(check -> first.term().equals(Optional.of(check.term())))
        .anyMatch(check -> check.asked() == alike.size());
  }

  private boolean haveTheSame(List<Finding> alike, FindingWording wording) {
    return ALIKE.stream()
        .filter(wording::names)
        .allMatch(name -> alike.stream().map(f -> words(f).get(name)).distinct().count() == 1);
  }

  private static FindingWording many(Finding finding) {
    return new FindingWording(finding.type().code(), finding.type().many());
  }

  private static FindingWording all(Finding finding) {
    return new FindingWording(finding.type().code(), finding.type().all());
  }

  private Map<String, String> words(Finding finding) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("file", finding.cell().file());
    words.put("found", finding.found());
    words.put("expected", finding.expected());
    finding.term().ifPresent(term -> words.put("term", term.label()));
    finding
        .measure()
        .flatMap(register::findMeasure)
        .ifPresent(measure -> words.put("measure", measure.label()));
    return words;
  }
}
