package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;

/** The shape of a check that tells of the agreed corrections of figures of a return. */
abstract class CorrectionCheck extends NamedCheck {

  CorrectionCheck(String code) {
    super(code, CheckScope.everyItem());
  }

  /** Whether a correction that is about a figure must be told. */
  abstract boolean isTold(Correction correction, Observation figure);

  @Override
  public final CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    for (Correction correction : submission.definitions().corrections()) {
      submission.observations().stream()
          .filter(correction::isAbout)
          .findFirst()
          .ifPresent(
              figure -> {
                if (isTold(correction, figure)) {
                  tally.found(finding(submission, correction, figure, findings));
                } else {
                  tally.passed();
                }
              });
    }
    return tally.result("no correction is agreed for this return");
  }

  private static Finding finding(
      CheckContext submission, Correction correction, Observation figure, FindingMaker findings) {
    Measure measure = submission.definitions().register().requireMeasure(correction.measure());
    return findings
        .at(figure.cell(), measure)
        .about(measure, correction.breakdown())
        .word("period", correction.period().label())
        .word(
            "candidates",
            "%s; agreed with the %s on %s"
                .formatted(
                    correction.reason(),
                    correction.agreedWith(),
                    FindingMaker.written(correction.date())))
        .found(CheckContext.written(figure.value()))
        .expected(correction.to())
        .finding();
  }
}
