package uk.seslip.ehecme.ingest.identify;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;

/**
 * Says what a wording of one return means as a whole: by what is remembered of its authority, by
 * the accepted spellings of the register, as a period, as an authority, or as a field to leave out.
 */
final class WholeWordings {

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

  private final LocalDate day;
  private final OwnWordings own;
  private final Spellings spellings;
  private final AuthorityFinder authorities;
  private final TermReader terms;
  private final WordingMemory memory = new WordingMemory(this::read);

  /**
   * The whole wordings of one return.
   *
   * @param owner the code of its authority; empty while that is not known
   * @param own what is remembered of its authority
   */
  WholeWordings(
      Definitions definitions, Optional<String> owner, OwnWordings own, Term term, LocalDate day) {
    this.day = day;
    this.own = own;
    this.spellings = new Spellings(definitions.register());
    this.authorities = new AuthorityFinder(definitions.region(), definitions.ambiguousAliases());
    this.terms = new TermReader(TermNumberings.of(definitions, owner, term));
  }

  /** What a wording means as a whole; empty when nothing in the configuration says. */
  Optional<Facts> find(PlacedWording wording) {
    return memory.find(wording);
  }

  private Optional<Facts> read(PlacedWording placed) {
    String wording = Wording.normalise(placed.written());
    return own.find(placed.axis(), placed.sheet(), wording)
        .or(() -> spellings.find(wording))
        .or(() -> findPeriod(placed.written()).map(Facts.NONE::in))
        .or(() -> findAuthority(placed.written()).map(Facts.NONE::by))
        .or(() -> isAside(placed) ? ASIDE : Optional.empty());
  }

  private static boolean isAside(PlacedWording placed) {
    return placed.axis() == Axis.HEADER
        && Field.find(placed.written()).filter(ASIDES::contains).isPresent();
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
  Facts owner(String written) {
    return Facts.NONE.by(authority(written).orElse(written));
  }
}
