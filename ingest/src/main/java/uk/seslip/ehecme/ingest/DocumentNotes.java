package uk.seslip.ehecme.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.identify.FileNameHints;
import uk.seslip.ehecme.ingest.identify.Identity;
import uk.seslip.ehecme.ingest.parse.OwnWords;
import uk.seslip.ehecme.ingest.parse.Remark;
import uk.seslip.ehecme.ingest.source.Grid;
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
  private final OwnWords remarks;

  DocumentNotes(Definitions definitions) {
    this.drafts = new FindingDrafts(definitions);
    this.hints = new FileNameHints(definitions);
    this.remarks = new OwnWords(definitions);
  }

  /** What to say of a file; a file with one part tells whose it is. */
  List<Finding> about(SourceDocument document, List<Part> parts, List<CellReference> ignored) {
    List<FindingDraft> notes = new ArrayList<>();
    document.notes().stream()
        .map(note -> drafts.of(note.kind().code(), note.cell()).found(note.text()))
        .forEach(notes::add);
    document.grids().forEach(grid -> notes.addAll(comments(grid)));
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

  /** Comments often hold the caveat, so they are kept, unless they may be about a person. */
  private List<FindingDraft> comments(Grid grid) {
    return new TreeMap<>(grid.comments())
        .entrySet().stream()
            .filter(comment -> !comment.getValue().isEmpty())
            .map(comment -> comment(grid, comment.getKey(), comment.getValue()))
            .toList();
  }

  private FindingDraft comment(Grid grid, String cell, String text) {
    return remarks.note(new Remark(text, new CellReference(grid.file(), grid.sheet(), cell)));
  }

  /** Authorities that the names of a file and its sheets suggest, to be told and never believed. */
  List<String> suggestedAuthorities(SourceDocument document) {
    Stream<String> sheets = document.grids().stream().map(Grid::sheet);
    return Stream.concat(Stream.of(document.meta().name()), sheets)
        .flatMap(name -> hints.findAuthority(name).stream())
        .map(Authority::name)
        .distinct()
        .toList();
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
