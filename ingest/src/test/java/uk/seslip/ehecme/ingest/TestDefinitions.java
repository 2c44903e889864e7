package uk.seslip.ehecme.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;

/** The real configuration, read once, and the day and term that the samples stand on. */
public final class TestDefinitions {

  /** The configuration of the repository. */
  public static final Definitions REAL = DefinitionsReader.read(Path.of("..", "config"));

  /** The term of the samples. */
  public static final Term TERM = Term.ofSlug("2026-27-autumn");

  /** The day of the samples. */
  public static final LocalDate AS_OF = LocalDate.parse("2026-11-20");

  private TestDefinitions() {}
}
