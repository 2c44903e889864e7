package uk.seslip.ehecme.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.Identification;
import uk.seslip.ehecme.ingest.identify.Identifier;
import uk.seslip.ehecme.ingest.identify.Identity;
import uk.seslip.ehecme.ingest.source.SourceDocument;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;

/** Takes the parts of submissions out of an opened file. */
final class DocumentReader {

  private final Definitions definitions;
  private final Identifier identifier;
  private final DocumentNotes notes;

  DocumentReader(Definitions definitions, LocalDate asOf) {
    this.definitions = definitions;
    this.identifier = new Identifier(definitions, asOf);
    this.notes = new DocumentNotes(definitions);
  }

  FileReading read(SourceDocument document) {
    DocumentTables tables = DocumentTables.of(document, new FindingDrafts(definitions));
    PartCollector collector = new PartCollector(definitions, document.meta());
    List<Finding> findings = new ArrayList<>();
    for (ClaimedContent content : tables.contents()) {
      Identification identification = identifier.identify(content.claim());
      Optional<Identity> identity = identification.identity();
      if (identity.isPresent()) {
        collector.add(identity.get(), identification.findings(), content);
      } else {
        findings.addAll(unidentified(identification, content));
      }
    }
    List<Part> parts = collector.parts();
    findings.addAll(notes.about(document, parts, tables.ignoredSheets()));
    return new FileReading(parts, findings, true);
  }

  /** A table that lacks columns cannot say whose it is, and that alone is worth saying. */
  private static List<Finding> unidentified(Identification identification, ClaimedContent content) {
    return content.problems().isEmpty()
        ? identification.findings()
        : content.problems().stream().map(FindingDraft::finding).toList();
  }
}
