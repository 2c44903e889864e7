package uk.seslip.ehecme.report.restricted;

import java.util.List;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.RestrictedDataset;
import uk.seslip.ehecme.transform.StoredObservation;

/** Picks out of the restricted dataset what one authority's receipt holds. */
final class Receipts {

  private Receipts() {}

  /** The receipt of the authority that a line of coverage is about. */
  static Receipt of(RestrictedDataset dataset, Coverage line) {
    CalendarTerm dates =
        dataset
            .definitions()
            .findTerm(line.term())
            .orElseThrow(() -> new IllegalStateException("no dates for " + line.term().label()));
    return new Receipt(
        dataset.definitions(),
        dataset.definitions().region().requireAuthority(line.authority()),
        line,
        findings(dataset.findings(), line.authority()),
        dataset.checks().stream().filter(c -> c.authority().equals(line.authority())).toList(),
        figures(dataset.observations(), line),
        dataset.submissions().stream()
            .filter(s -> s.authority().equals(line.authority()) && s.term().equals(line.term()))
            .toList(),
        changes(dataset.changes(), line),
        dates.returnDate());
  }

  /** The name that an authority's files and folders carry. */
  static String nameOf(Authority authority) {
    return authority.code() + "-" + authority.slug();
  }

  /** What returns of the term changed, in the term's own figures or in earlier ones. */
  private static List<FigureChange> changes(List<FigureChange> all, Coverage line) {
    String term = line.authority() + "/" + line.term().slug() + "/";
    return all.stream().filter(change -> change.by().startsWith(term)).toList();
  }

  private static List<Finding> findings(List<Finding> all, String code) {
    return all.stream().filter(f -> f.authority().filter(code::equals).isPresent()).toList();
  }

  private static List<StoredObservation> figures(List<StoredObservation> all, Coverage line) {
    Term term = line.term();
    return all.stream()
        .filter(stored -> stored.observation().authority().equals(line.authority()))
        .filter(stored -> isReturnedIn(term, stored.observation().period()))
        .toList();
  }

  private static boolean isReturnedIn(Term term, Period period) {
    return period.equals(term) || period.equals(term.year().previous());
  }
}
