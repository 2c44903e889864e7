package uk.seslip.ehecme.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.FileNameHints;
import uk.seslip.ehecme.ingest.identify.Identity;
import uk.seslip.ehecme.ingest.source.SourceDocument;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.Term;

/** Says what was done to read a file, and whether its name agrees with it. */
final class DocumentNotes {

  private final FindingDrafts drafts;
  private final FileNameHints hints;

  DocumentNotes(Definitions definitions) {
    this.drafts = new FindingDrafts(definitions);
    this.hints = new FileNameHints(definitions);
  }

  /** What to say of a file; a file with one part tells whose it is. */
  List<Finding> about(SourceDocument document, List<Part> parts, List<CellReference> ignored) {
    List<FindingDraft> notes = new ArrayList<>();
    document.notes().stream()
        .map(note -> drafts.of(note.kind().code(), note.cell()).found(note.text()))
        .forEach(notes::add);
    ignored.stream()
        .map(sheet -> drafts.of("ignored_sheet", sheet).found(sheet.sheet()))
        .forEach(notes::add);
    if (parts.size() != 1) {
      return notes.stream().map(FindingDraft::finding).toList();
    }
    Identity owner = parts.get(0).identity();
    disagreement(document.meta().name(), owner).ifPresent(notes::add);
    return notes.stream().map(n -> n.by(owner.authority()).in(owner.term()).finding()).toList();
  }

  private Optional<FindingDraft> disagreement(String name, Identity owner) {
    Optional<String> authority =
        hints.findAuthority(name).filter(a -> !a.equals(owner.authority())).map(Authority::name);
    Optional<String> term =
        hints.findTerm(name).filter(t -> !t.equals(owner.term())).map(Term::label);
    return authority
        .or(() -> term)
        .map(
            hint ->
                drafts
                    .ofFile("file_name_disagrees", name)
                    .found(hint)
                    .expected(owner.authority().name() + ", " + owner.term().label()));
  }
}
