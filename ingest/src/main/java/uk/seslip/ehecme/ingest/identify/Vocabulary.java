package uk.seslip.ehecme.ingest.identify;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;

/**
 * Says what a wording of one return means: by what is remembered of its authority, by the accepted
 * spellings of the register, and by nothing else.
 */
public final class Vocabulary {

  private static final int LONGEST = 120;

  private final Definitions definitions;
  private final Term term;
  private final OwnWordings own;
  private final WholeWordings whole;
  private final JoinedWordings joined;
  private final WordingMemory memory = new WordingMemory(this::read);

  /**
   * The words of one return.
   *
   * @param owner the code of its authority; empty while that is not known
   * @param term its term, which says what is remembered and which codes are in force
   */
  public Vocabulary(Definitions definitions, Optional<String> owner, Term term, LocalDate day) {
    this.definitions = definitions;
    this.term = term;
    this.own = OwnWordings.of(definitions.memory(), owner, term);
    this.whole = new WholeWordings(definitions, owner, own, term, day);
    this.joined = new JoinedWordings(this, whole);
  }

  /** The term whose words these are. */
  public Term term() {
    return term;
  }

  /** What a wording means at its place; empty when nothing in the configuration says. */
  public Optional<Facts> find(Axis axis, String sheet, String written) {
    return find(new PlacedWording(axis, sheet, written));
  }

  Optional<Facts> find(PlacedWording wording) {
    if (wording.written().isBlank()) {
      return Optional.of(Facts.NONE);
    }
    return wording.written().length() > LONGEST ? Optional.empty() : memory.find(wording);
  }

  private Optional<Facts> read(PlacedWording wording) {
    return whole.find(wording).or(() -> joined.find(wording));
  }

  /** What is remembered of the one figure under a heading and beside a label. */
  public Optional<Facts> findCell(String sheet, String header, String label) {
    return own.findCell(sheet, header, label);
  }

  /** What a phrase within a title or the name of a sheet means, as a heading would. */
  Optional<Facts> findPhrase(String sheet, String phrase) {
    return whole
        .find(new PlacedWording(Axis.HEADER, sheet, phrase))
        .filter(facts -> facts.category().isEmpty());
  }

  /** Whose figures a label in a column of authorities means, whether it is understood or not. */
  public Facts owner(String written) {
    return whole.owner(written);
  }

  /** The period that a return of the term reports a measure for. */
  public Period periodOf(String measure) {
    return definitions.register().requireMeasure(measure).periodIn(term);
  }

  /** The topics of a measure, by name, that have a category in the term or know it as none. */
  public List<String> topicsWith(String measure, String category) {
    return definitions.register().topicsOf(definitions.register().requireMeasure(measure)).stream()
        .filter(topic -> topic.knowsIn(term, category))
        .map(BreakdownTopic::name)
        .toList();
  }
}
