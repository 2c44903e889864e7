package uk.seslip.ehecme.report.restricted;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.StoredTerm;

/** What an index might know of a term, put together by hand on the repository's configuration. */
final class StoredTermSample {

  static final Definitions DEFINITIONS =
      DefinitionsReader.read(Path.of(System.getProperty("ehecme.root", "..")).resolve("config"));
  static final LocalDate DAY = LocalDate.of(2025, 10, 20);
  static final Authority KENT = DEFINITIONS.region().requireAuthority("E10000016");

  private final Term term;
  private final List<StoredSubmission> submissions = new ArrayList<>();
  private final List<StoredObservation> figures = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  StoredTermSample(String term) {
    this.term = Term.ofSlug(term);
  }

  CalendarTerm dates() {
    return DEFINITIONS.findTerm(term).orElseThrow();
  }

  /** With a return of an authority that has one total. */
  StoredTermSample total(Authority authority, String measure, int number) {
    submissions.add(
        new StoredSubmission(
            1,
            new Submission(
                authority.code(),
                term,
                1,
                DAY,
                List.of(),
                List.of(),
                Set.of(),
                true,
                false,
                List.of(),
                List.of()),
            ""));
    figures.add(
        new StoredObservation(
            new Observation(
                authority.code(),
                DEFINITIONS.register().requireMeasure(measure).periodIn(term),
                measure,
                Breakdown.TOTAL,
                new Reported(BigDecimal.valueOf(number)),
                new CellReference("kent.xlsx", "CME", "F5")),
            authority.code() + "/" + term.slug() + "/1",
            DAY));
    return this;
  }

  /** With a finding about Kent's CME total. */
  StoredTermSample finding(String code) {
    findings.add(draft(code));
    return this;
  }

  /** With a query about Kent's CME total that Kent has answered. */
  StoredTermSample answered(String code, String words) {
    Finding query = draft(code);
    findings.add(
        query.explainedBy(
            new Explanation(
                KENT.code(), term, code, "cme_census", query.item(), "ref", words, query.cell())));
    return this;
  }

  private Finding draft(String code) {
    return new Finding(
        DEFINITIONS.requireFindingType(code),
        Optional.of(KENT.code()),
        Optional.of(term),
        Optional.of("cme_census"),
        "CME on census day",
        new CellReference("kent.xlsx", "CME", "F5"),
        "1337",
        "less",
        "The figure is worth a question.",
        Optional.empty());
  }

  /** With other definitions than the repository's. */
  StoredTerm with(Definitions definitions) {
    return new StoredTerm(
        definitions, term, submissions, figures, figures, findings, List.of(), List.of());
  }

  StoredTerm build() {
    return with(DEFINITIONS);
  }
}
