package uk.seslip.ehecme.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;

/** The option of every command that is about one term. */
final class TermOption {

  @Option(
      names = "--term",
      paramLabel = "TERM",
      converter = TermConverter.class,
      description = "Such as 2026-27-autumn (default: the newest whose census day is past).")
  private Optional<Term> asked = Optional.empty();

  /** The term asked for, or the newest whose census day is past. */
  Term choose(Definitions definitions, LocalDate asOf) {
    return TermChoice.choose(asked, definitions, asOf);
  }
}
