package uk.seslip.ehecme.ingest.check;

/** One question asked of every submission, which raises findings of one kind. */
public interface Check {

  /** The code of the findings it raises, as {@code config/findings.csv} lists it. */
  String code();

  /** Asks the question of one submission. */
  CheckResult run(CheckContext submission);
}
