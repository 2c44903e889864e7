package uk.seslip.ehecme.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.identify.Claim;
import uk.seslip.ehecme.ingest.identify.CoverReader;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.Identification;
import uk.seslip.ehecme.ingest.identify.Identifier;
import uk.seslip.ehecme.ingest.identify.Identity;
import uk.seslip.ehecme.ingest.identify.Vocabulary;
import uk.seslip.ehecme.ingest.parse.Unread;
import uk.seslip.ehecme.ingest.source.SourceDocument;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.Term;

/** Takes the parts of submissions out of an opened file. */
final class DocumentReader {

  private static final String MISSING_COLUMN = "missing_column";

  private final Definitions definitions;
  private final LocalDate asOf;
  private final Identifier identifier;
  private final DocumentNotes notes;

  DocumentReader(Definitions definitions, LocalDate asOf) {
    this.definitions = definitions;
    this.asOf = asOf;
    this.identifier = new Identifier(definitions, asOf);
    this.notes = new DocumentNotes(definitions);
  }

  /** Every wording of a file that nothing in the configuration explains. */
  List<Unread> unknown(SourceDocument document) {
    return tables(document).unknown();
  }

  private DocumentTables tables(SourceDocument document) {
    Optional<Claim> cover = CoverReader.read(document.grids());
    Optional<Identity> owner = owner(cover);
    Vocabulary vocabulary =
        new Vocabulary(
            definitions,
            owner.map(identity -> identity.authority().code()),
            owner.map(Identity::term).orElseGet(this::newestTerm),
            asOf);
    return DocumentTables.of(document, new FindingDrafts(definitions), cover, vocabulary);
  }

  /** Whose return a file is by its cover, as far as that is settled. */
  Optional<Identity> owner(SourceDocument document) {
    return owner(CoverReader.read(document.grids()));
  }

  /** The newest term that has begun. */
  Term newestTerm() {
    List<CalendarTerm> calendar = definitions.calendar();
    return calendar.stream()
        .filter(dates -> !dates.censusDate().isAfter(asOf))
        .reduce((earlier, later) -> later)
        .orElse(calendar.get(0))
        .term();
  }

  FileReading read(SourceDocument document) {
    DocumentTables tables = tables(document);
    PartCollector collector = new PartCollector(definitions, document.meta());
    Optional<Identity> owner = owner(document);
    List<String> suggested = notes.suggestedAuthorities(document);
    List<Finding> findings = new ArrayList<>();
    for (ClaimedContent content : worthReading(tables.contents())) {
      Identification identification = identifier.identify(content.claim(), suggested);
      Optional<Identity> identity = identification.identity();
      if (identity.filter(found -> isOthers(owner, found)).isPresent()) {
        findings.add(identifier.conflict(content.claim(), owner.get(), identity.get()));
      } else if (identity.isPresent()) {
        collector.add(identity.get(), identification.findings(), content);
      } else {
        findings.addAll(unidentified(identification, content));
      }
    }
    List<Part> parts = collector.parts();
    findings.addAll(notes.about(document, parts, tables.ignoredSheets()));
    return new FileReading(parts, findings, true);
  }

  /** A cover that leaves authority or term to its tables is no part of the return by itself. */
  private static List<ClaimedContent> worthReading(List<ClaimedContent> contents) {
    List<ClaimedContent> held = contents.stream().filter(c -> !isEmpty(c)).toList();
    return contents.stream().filter(c -> !isEmpty(c) || held.isEmpty() || isWhole(c)).toList();
  }

  private static boolean isEmpty(ClaimedContent content) {
    return content.rows().isEmpty() && content.problems().isEmpty();
  }

  private static boolean isWhole(ClaimedContent content) {
    return content.claim().find(Field.TERM).isPresent()
        && (content.claim().find(Field.AUTHORITY).isPresent()
            || content.claim().find(Field.AUTHORITY_CODE).isPresent());
  }

  private Optional<Identity> owner(Optional<Claim> cover) {
    return cover.flatMap(claim -> identifier.identify(claim, List.of()).identity());
  }

  /** Whether a cover names one authority and a table another. */
  private static boolean isOthers(Optional<Identity> owner, Identity found) {
    return owner.filter(o -> !o.authority().equals(found.authority())).isPresent();
  }

  /** A table that lacks columns cannot say whose it is, and that alone is worth saying. */
  private static List<Finding> unidentified(Identification identification, ClaimedContent content) {
    List<Finding> problems = content.problems().stream().map(FindingDraft::finding).toList();
    boolean headless = problems.stream().anyMatch(p -> p.type().code().equals(MISSING_COLUMN));
    return headless
        ? problems
        : Stream.concat(identification.findings().stream(), problems.stream()).toList();
  }
}
