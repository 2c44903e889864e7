package uk.seslip.ehecme.ingest.identify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.Term;

/** Makes an identity of what a file says of itself, and guesses nothing. */
public final class Identifier {

  private final Definitions definitions;
  private final LocalDate asOf;
  private final AuthorityFinder authorities;
  private final TermReader terms = new TermReader(TermNumbering.UNKNOWN);

  /** An identifier for a run that stands on a day. */
  public Identifier(Definitions definitions, LocalDate asOf) {
    this.definitions = definitions;
    this.asOf = asOf;
    this.authorities = new AuthorityFinder(definitions.region(), definitions.ambiguousAliases());
  }

  /**
   * What a claim means, or what stands in the way.
   *
   * @param suggested authorities that names of the file or its sheets suggest; they are told to a
   *     person and never believed
   */
  public Identification identify(Claim claim, List<String> suggested) {
    TermReading reading = terms.read(claim.text(Field.TERM));
    Optional<CalendarTerm> term = term(reading).or(() -> numberedTerm(claim));
    AuthorityReading authority =
        authorities.find(
            claim.text(Field.AUTHORITY_CODE),
            claim.text(Field.AUTHORITY),
            term.map(CalendarTerm::censusDate).orElse(asOf));
    if (term.isPresent() && authority instanceof AuthorityReading.Found found) {
      return identify(claim, term.get().term(), found.authority());
    }
    List<Finding> findings = new ArrayList<>();
    if (term.isEmpty()) {
      findings.add(unclearTerm(claim, reading));
    }
    unsettled(claim, authority, suggested).ifPresent(findings::add);
    return new Identification(Optional.empty(), findings);
  }

  private Optional<CalendarTerm> term(TermReading reading) {
    return reading instanceof TermReading.Understood understood
            && understood.period() instanceof Term known
        ? definitions.findTerm(known)
        : Optional.empty();
  }

  /** A term that is only a number, for an authority whose numbers the configuration knows. */
  private Optional<CalendarTerm> numberedTerm(Claim claim) {
    return authorities.find(claim.text(Field.AUTHORITY_CODE), claim.text(Field.AUTHORITY), asOf)
            instanceof AuthorityReading.Found found
        ? TermNumberings.find(definitions, found.authority().code(), claim.text(Field.TERM))
            .flatMap(definitions::findTerm)
        : Optional.empty();
  }

  private Finding unclearTerm(Claim claim, TermReading reading) {
    return draft("unclear_term", claim.cell(Field.TERM))
        .found(written(claim, Field.TERM))
        .expected(
            reading instanceof TermReading.Rejected rejected
                ? rejected.reason()
                : "a term of the calendar")
        .finding();
  }

  private Identification identify(Claim claim, Term term, Authority authority) {
    CoverValues cover = new CoverValues(claim, definitions, asOf);
    Identity identity =
        new Identity(authority, term, cover.version(), cover.received(), cover.nilReturn());
    cover.checkCensusDate(term);
    List<Finding> findings =
        cover.findings().stream().map(draft -> draft.by(authority).in(term).finding()).toList();
    return new Identification(Optional.of(identity), findings);
  }

  /** A table that names another authority than the cover of its workbook. */
  public Finding conflict(Claim claim, Identity cover, Identity table) {
    String both = cover.authority().name() + " and " + table.authority().name();
    return draft("ambiguous_authority", claim.cell(Field.AUTHORITY))
        .by(cover.authority())
        .in(cover.term())
        .found(both)
        .expected(cover.authority().name() + " or " + table.authority().name())
        .word("candidates", cover.authority().name() + " or " + table.authority().name())
        .finding();
  }

  private Optional<Finding> unsettled(
      Claim claim, AuthorityReading reading, List<String> suggested) {
    Field field =
        claim.find(Field.AUTHORITY_CODE).isPresent() ? Field.AUTHORITY_CODE : Field.AUTHORITY;
    if (reading instanceof AuthorityReading.Ambiguous many) {
      String candidates = String.join(" or ", many.candidates());
      FindingDraft draft = draft("ambiguous_authority", claim.cell(field)).found(many.written());
      return Optional.of(draft.expected(candidates).word("candidates", candidates).finding());
    }
    if (reading instanceof AuthorityReading.Unknown unknown) {
      FindingDraft draft = draft("unknown_authority", claim.cell(field));
      List<String> names = unknown.nearest().isEmpty() ? suggested : unknown.nearest();
      String nearest = String.join(" or ", names);
      return Optional.of(draft.found(written(claim, field)).expected(nearest).finding());
    }
    return Optional.empty();
  }

  private static String written(Claim claim, Field field) {
    return claim.find(field).orElse("nothing");
  }

  private FindingDraft draft(String code, CellReference cell) {
    return FindingDraft.of(definitions.requireFindingType(code), cell);
  }
}
