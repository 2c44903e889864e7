package uk.seslip.ehecme.transform;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.SourceFile;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;

/** Hand-made returns against the configuration of the repository. */
public final class TestReturns {

  /** The configuration of the repository. */
  public static final Definitions DEFINITIONS =
      DefinitionsReader.read(Path.of(System.getProperty("ehecme.root", "..")).resolve("config"));

  /** A large and a small authority, and one more. */
  public static final String KENT = "E10000016";

  public static final String SLOUGH = "E06000039";
  public static final String MEDWAY = "E06000035";

  public static final Term AUTUMN_2026 = Term.ofSlug("2026-27-autumn");
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  private TestReturns() {}

  /** A return of one authority; items are added one by one. */
  public static Return of(String authority, Term term) {
    return new Return(authority, term, 1, "v1", List.of(), Set.of(), true, List.of());
  }

  /** What ingest would hand over. */
  public static IngestResult ingested(Term term, Return... returns) {
    return new IngestResult(
        DEFINITIONS,
        term,
        AS_OF,
        List.of(returns).stream().map(Return::submission).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** One return under construction. */
  public record Return(
      String authority,
      Term term,
      int version,
      String content,
      List<Observation> observations,
      Set<String> heldBack,
      boolean accepted,
      List<PracticeAnswer> answers) {

    /** With a total. */
    public Return total(String measure, int number) {
      return value(measure, Breakdown.TOTAL, new Reported(BigDecimal.valueOf(number)));
    }

    /** With a number of one group. */
    public Return part(String measure, String topic, String category, int number) {
      return value(
          measure, new Breakdown(topic, category), new Reported(BigDecimal.valueOf(number)));
    }

    /** With a total that is written as a symbol. */
    public Return withheld(String measure, Shorthand symbol, String written) {
      return value(measure, Breakdown.TOTAL, new Withheld(symbol, written));
    }

    /** With any value. */
    public Return value(String measure, Breakdown breakdown, ObservedValue value) {
      Measure counted = DEFINITIONS.register().requireMeasure(measure);
      List<Observation> more = new ArrayList<>(observations);
      CellReference cell = new CellReference(content + ".csv", "", "K" + (more.size() + 2));
      more.add(new Observation(authority, counted.periodIn(term), measure, breakdown, value, cell));
      return new Return(authority, term, version, content, more, heldBack, accepted, answers);
    }

    /** With a total of an earlier period, restated. */
    public Return restating(String measure, Period period, int number) {
      List<Observation> more = new ArrayList<>(observations);
      CellReference cell = new CellReference(content + ".csv", "", "K" + (more.size() + 2));
      Reported value = new Reported(BigDecimal.valueOf(number));
      more.add(new Observation(authority, period, measure, Breakdown.TOTAL, value, cell));
      return new Return(authority, term, version, content, more, heldBack, accepted, answers);
    }

    /** As a resubmission with other bytes. */
    public Return version(int number) {
      return new Return(
          authority, term, number, "v" + number, observations, heldBack, accepted, answers);
    }

    /** With a measure that is not used. */
    public Return holding(String measure) {
      return new Return(
          authority, term, version, content, observations, Set.of(measure), accepted, answers);
    }

    /** Not accepted as a whole. */
    public Return refused() {
      return new Return(authority, term, version, content, observations, heldBack, false, answers);
    }

    /** With an answer to a practice question. */
    public Return answer(String question, String answer) {
      List<PracticeAnswer> more = new ArrayList<>(answers);
      more.add(new PracticeAnswer(authority, term, question, answer, ""));
      return new Return(authority, term, version, content, observations, heldBack, accepted, more);
    }

    /** The finished submission. */
    public Submission submission() {
      String hash = authority + term.slug() + content;
      return new Submission(
          authority,
          term,
          version,
          AS_OF,
          List.of(new SourceFile(content + ".csv", hash, 100)),
          observations,
          heldBack,
          accepted,
          false,
          answers,
          List.of());
    }
  }
}
