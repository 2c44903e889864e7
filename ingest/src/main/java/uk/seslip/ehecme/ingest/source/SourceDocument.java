package uk.seslip.ehecme.ingest.source;

import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.SourceFile;

/**
 * A file that was read.
 *
 * @param meta what is kept of the file itself
 * @param grids its sheets in their order; a text file has one
 * @param notes what had to be decided to read it
 */
public record SourceDocument(SourceFile meta, List<Grid> grids, List<SourceNote> notes)
    implements SourceResult {

  /** Copies the lists. */
  public SourceDocument {
    grids = List.copyOf(grids);
    notes = List.copyOf(notes);
  }

  /** The document with one more note. */
  SourceDocument with(SourceNote note) {
    return new SourceDocument(meta, grids, Stream.concat(notes.stream(), Stream.of(note)).toList());
  }
}
