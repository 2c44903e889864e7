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
    this.authorities = new AuthorityFinder(definitions);
  }

  /** What a claim means, or what stands in the way. */
  public Identification identify(Claim claim) {
    TermReading term = terms.read(claim.text(Field.TERM));
    if (term instanceof TermReading.Understood understood
        && understood.period() instanceof Term known) {
      return identify(claim, known);
    }
    FindingDraft unclear =
        draft("unclear_term", claim.cell(Field.TERM)).found(written(claim, Field.TERM));
    List<Finding> findings = new ArrayList<>();
    findings.add(unclear.word("candidates", reason(term)).finding());
    return new Identification(Optional.empty(), findings);
  }

  private Identification identify(Claim claim, Term term) {
    LocalDate day = definitions.findTerm(term).map(CalendarTerm::censusDate).orElse(asOf);
    AuthorityReading reading =
        authorities.find(claim.text(Field.AUTHORITY_CODE), claim.text(Field.AUTHORITY), day);
    if (reading instanceof AuthorityReading.Found found) {
      return identify(claim, term, found.authority());
    }
    return new Identification(Optional.empty(), List.of(unsettled(claim, term, reading)));
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

  private Finding unsettled(Claim claim, Term term, AuthorityReading reading) {
    Field field =
        claim.find(Field.AUTHORITY_CODE).isPresent() ? Field.AUTHORITY_CODE : Field.AUTHORITY;
    CellReference cell = claim.cell(field);
    if (reading instanceof AuthorityReading.Ambiguous many) {
      String candidates = String.join(" or ", many.candidates());
      return draft("ambiguous_authority", cell)
          .in(term)
          .found(many.written())
          .expected(candidates)
          .word("candidates", candidates)
          .finding();
    }
    List<String> nearest =
        reading instanceof AuthorityReading.Unknown unknown ? unknown.nearest() : List.of();
    return draft("unknown_authority", cell)
        .in(term)
        .found(written(claim, field))
        .expected(String.join(" or ", nearest))
        .finding();
  }

  private static String reason(TermReading term) {
    return term instanceof TermReading.Rejected rejected ? rejected.reason() : "it names no term";
  }

  private static String written(Claim claim, Field field) {
    return claim.find(field).orElse("nothing");
  }

  private FindingDraft draft(String code, CellReference cell) {
    return FindingDraft.of(definitions.requireFindingType(code), cell);
  }
}
