package uk.seslip.ehecme.report.restricted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingType;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.StoredTerm;

/** Puts packs together from what the index knows of a term, or says why there can be none. */
final class DfePacks {

  private final StoredTerm stored;
  private final CalendarTerm dates;
  private final LocalDate asOf;
  private final List<DfeItem> items;
  private final DfeChecks proposed;
  private final ReconciledValues values;
  private final Reconciliation reconciliation;

  DfePacks(StoredTerm stored, CalendarTerm dates, LocalDate asOf, List<CheckType> checkTypes) {
    this.stored = stored;
    this.dates = dates;
    this.asOf = asOf;
    this.items = DfeItem.of(stored.definitions().register(), stored.term());
    this.proposed = DfeChecks.of(checkTypes, items);
    this.values = new ReconciledValues(stored);
    this.reconciliation = new Reconciliation(stored);
  }

  /** Why an authority can have no pack; empty when it can. */
  Optional<String> blockedBecause(Authority authority) {
    Standing standing = Standings.of(authority, stored, dates);
    if (!standing.isReceived()) {
      return Optional.of(
          "no return of %s has been received (see 'ehecme status')"
              .formatted(stored.term().label()));
    }
    List<Finding> errors =
        standing.open().stream().filter(finding -> finding.isOpen(Severity.ERROR)).toList();
    if (errors.isEmpty() && isUsed(authority)) {
      return Optional.empty();
    }
    String what = errors.stream().map(DfePacks::place).distinct().collect(Collectors.joining("; "));
    String count =
        switch (errors.size()) {
          case 0 -> "something in the newest return is still to be corrected";
          case 1 -> "1 error is still open: " + what;
          default -> errors.size() + " errors are still open: " + what;
        };
    return Optional.of(count + " (correct the return and run 'ehecme run')");
  }

  /** Whether the newest submission is in use as a whole; an import keeps no more than that. */
  private boolean isUsed(Authority authority) {
    return stored.submissions().stream()
        .map(StoredSubmission::submission)
        .filter(submission -> submission.authority().equals(authority.code()))
        .reduce((earlier, later) -> later)
        .filter(newest -> newest.accepted() && newest.heldBack().isEmpty())
        .isPresent();
  }

  /** The pack of an authority that is not blocked. */
  DfePack of(Authority authority) {
    List<Explanation> explanations = explanations(authority);
    return new DfePack(
        authority,
        dates,
        asOf,
        stored.definitions().register().version(),
        source(authority),
        items.stream().map(item -> line(authority, item, explanations)).toList(),
        Standings.of(authority, stored, dates).open(),
        explanations,
        proposed,
        checks(authority),
        reconciliation.of(authority));
  }

  private DfePack.Line line(Authority authority, DfeItem item, List<Explanation> explanations) {
    List<String> notes = new ArrayList<>();
    explanations.stream()
        .filter(explanation -> explanation.measure().equals(item.measure().id()))
        .filter(explanation -> item.breakdown().isTotal() || names(explanation, item))
        .forEach(explanation -> notes.add(explanation.text()));
    return new DfePack.Line(
        item, values.findInUse(authority.code(), item), proposed.codesOf(item), notes);
  }

  private static boolean names(Explanation explanation, DfeItem item) {
    return explanation.item().contains(item.breakdown().topic());
  }

  private String source(Authority authority) {
    Map<String, Long> counts =
        stored.figures().stream()
            .filter(figure -> figure.observation().authority().equals(authority.code()))
            .collect(
                Collectors.groupingBy(
                    figure -> figure.submission() + ", received " + figure.received(),
                    Collectors.counting()));
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("none");
  }

  private List<Explanation> explanations(Authority authority) {
    return stored.findings().stream()
        .flatMap(finding -> finding.explanation().stream())
        .filter(explanation -> explanation.authority().equals(authority.code()))
        .distinct()
        .sorted(Comparator.comparing(Explanation::item).thenComparing(Explanation::text))
        .toList();
  }

  private List<CheckRun> checks(Authority authority) {
    return stored.checks().stream()
        .filter(check -> check.authority().equals(authority.code()))
        .filter(check -> proposed.has(check.check()))
        .toList();
  }

  private static String place(Finding finding) {
    FindingType type = finding.type();
    return (finding.item().isEmpty() ? finding.cell().label() : finding.item())
        + " ("
        + type.code()
        + ")";
  }
}
