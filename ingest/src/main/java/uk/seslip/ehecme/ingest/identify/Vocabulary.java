package uk.seslip.ehecme.ingest.identify;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;

/**
 * Says what a wording of one return means: by what is remembered of its authority, by the accepted
 * spellings of the register, and by nothing else.
 */
public final class Vocabulary {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[-–—>›|]+\\s+|\\s*[:›>|]\\s+|\\s*,\\s+|\\s+by\\s+", 2);
  private static final Optional<Facts> ASIDE = Optional.of(Facts.ignored());
  private static final Set<Field> ASIDES =
      EnumSet.of(
          Field.LAYOUT_VERSION,
          Field.CENSUS_DATE,
          Field.VERSION,
          Field.RETURNED,
          Field.LAST_YEAR,
          Field.NOTE,
          Field.COMMENT);
  private static final int FIRST_YEAR = 2015;
  private static final int LONGEST = 120;

  private final Definitions definitions;
  private final OwnWordings own;
  private final Term term;
  private final LocalDate day;
  private final Spellings spellings;
  private final AuthorityFinder authorities;
  private final TermReader terms;
  private final Map<String, Optional<Facts>> known = new HashMap<>();
  private final Map<String, Optional<Facts>> whole = new HashMap<>();

  /**
   * The words of one return.
   *
   * @param owner the code of its authority; empty while that is not known
   * @param term its term, which says what is remembered and which codes are in force
   */
  public Vocabulary(Definitions definitions, Optional<String> owner, Term term, LocalDate day) {
    this.definitions = definitions;
    this.term = term;
    this.day = day;
    this.spellings = new Spellings(definitions.register());
    this.authorities = new AuthorityFinder(definitions.region(), definitions.ambiguousAliases());
    this.own = OwnWordings.of(definitions.memory(), owner, term);
    this.terms = new TermReader(TermNumberings.of(definitions, owner, term));
  }

  /** The term whose words these are. */
  public Term term() {
    return term;
  }

  /** What a wording means at its place; empty when nothing in the configuration says. */
  public Optional<Facts> find(Axis axis, String sheet, String written) {
    if (written.isBlank() || written.length() > LONGEST) {
      return written.isBlank() ? Optional.of(Facts.NONE) : Optional.empty();
    }
    String key = axis + "\n" + sheet + "\n" + written;
    Optional<Facts> cached = known.get(key);
    if (cached == null) {
      cached = read(axis, sheet, written);
      known.put(key, cached);
    }
    return cached;
  }

  /** What is remembered of the one figure under a heading and beside a label. */
  public Optional<Facts> findCell(String sheet, String header, String label) {
    return own.findCell(sheet, header, label);
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

  /** What a phrase within a title or the name of a sheet means, as a heading would. */
  Optional<Facts> findPhrase(String sheet, String phrase) {
    return findWhole(Axis.HEADER, sheet, phrase).filter(facts -> facts.category().isEmpty());
  }

  private Optional<Facts> read(Axis axis, String sheet, String written) {
    return findWhole(axis, sheet, written).or(() -> findParts(axis, sheet, written));
  }

  private Optional<Facts> findWhole(Axis axis, String sheet, String written) {
    String key = axis + "\n" + sheet + "\n" + written;
    Optional<Facts> cached = whole.get(key);
    if (cached == null) {
      cached = readWhole(axis, sheet, written);
      whole.put(key, cached);
    }
    return cached;
  }

  private Optional<Facts> readWhole(Axis axis, String sheet, String written) {
    String wording = Wording.normalise(written);
    return own.find(axis, sheet, wording)
        .or(() -> spellings.find(wording))
        .or(() -> findPeriod(written).map(Facts.NONE::in))
        .or(() -> findAuthority(written).map(Facts.NONE::by))
        .or(() -> axis == Axis.HEADER && isAside(written) ? ASIDE : Optional.empty());
  }

  private static boolean isAside(String heading) {
    return Field.find(heading).filter(ASIDES::contains).isPresent();
  }

  /** The period that a wording is, within the years that returns are about. */
  private Optional<Period> findPeriod(String written) {
    return terms.read(written) instanceof TermReading.Understood understood
            && understood.period().year().startYear() >= FIRST_YEAR
        ? Optional.of(understood.period())
        : Optional.empty();
  }

  private Optional<String> findAuthority(String written) {
    boolean word = written.chars().anyMatch(Character::isLetter);
    return word ? authority(written) : Optional.empty();
  }

  /** An authority by its code where one is meant, or as written where several may be. */
  private Optional<String> authority(String written) {
    return authorities
        .findNamed(written, day)
        .map(
            reading ->
                reading instanceof AuthorityReading.Found found
                    ? found.authority().code()
                    : written);
  }

  /** Whose figures a label in a column of authorities means, whether it is understood or not. */
  public Facts owner(String written) {
    return Facts.NONE.by(authority(written).orElse(written));
  }

  /** Two or three wordings in one cell, each of which must mean something by itself. */
  private Optional<Facts> findParts(Axis axis, String sheet, String written) {
    Matcher separator = SEPARATOR.matcher(written);
    int from = 0;
    while (separator.find(from)) {
      Optional<Facts> both =
          join(
              axis,
              sheet,
              written.substring(0, separator.start()),
              written.substring(separator.end()));
      if (both.isPresent()) {
        return both;
      }
      from = separator.start() + 1;
    }
    return findWords(axis, sheet, written);
  }

  /** A measure and what follows it without a sign between: {@code EHE Female}. */
  private Optional<Facts> findWords(Axis axis, String sheet, String written) {
    for (int at = written.indexOf(' '); at > 0; at = written.indexOf(' ', at + 1)) {
      Optional<Facts> both = join(axis, sheet, written.substring(0, at), written.substring(at + 1));
      if (both.filter(f -> f.measure().isPresent()).isPresent()) {
        return both;
      }
    }
    return Optional.empty();
  }

  private Optional<Facts> join(Axis axis, String sheet, String left, String right) {
    if (left.isBlank() || right.isBlank()) {
      return Optional.empty();
    }
    return findWhole(axis, sheet, left)
        .filter(facts -> !facts.equals(Facts.NONE))
        .flatMap(facts -> find(axis, sheet, right.strip()).flatMap(facts::and));
  }
}
