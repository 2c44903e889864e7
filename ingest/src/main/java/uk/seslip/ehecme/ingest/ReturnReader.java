package uk.seslip.ehecme.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.ChildLevelScreen;
import uk.seslip.ehecme.ingest.identify.FileNameHints;
import uk.seslip.ehecme.ingest.source.SourceDocument;
import uk.seslip.ehecme.ingest.source.SourceReader;
import uk.seslip.ehecme.ingest.source.SourceResult;
import uk.seslip.ehecme.ingest.source.UnreadableSource;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;

/**
 * Reads one file of the returns folder: opens it, refuses it when it holds data about single
 * children, and takes its parts out. Whatever is in it, the batch goes on.
 */
public final class ReturnReader {

  private final FindingDrafts drafts;
  private final FileNameHints hints;
  private final ChildLevelScreen screen;
  private final DocumentReader documents;

  /** A reader for files of one batch; reading changes nothing in it. */
  public ReturnReader(Definitions definitions, LocalDate asOf) {
    this.drafts = new FindingDrafts(definitions);
    this.hints = new FileNameHints(definitions);
    this.screen = new ChildLevelScreen(asOf);
    this.documents = new DocumentReader(definitions, asOf);
  }

  /** Reads a file of this machine's disks; never throws for the file itself. */
  public ReadFile read(Path file) {
    return new ReadFile(reading(SourceReader.read(file)));
  }

  /**
   * Reads a file that lies elsewhere; never throws for what it holds.
   *
   * @param name the file's name without its folder
   * @param bytes its size as the place announces it
   * @param content its content, which the caller closes
   * @throws IOException when the place does not give it
   */
  public ReadFile read(String name, long bytes, InputStream content) throws IOException {
    return new ReadFile(reading(SourceReader.read(name, bytes, content)));
  }

  private FileReading reading(SourceResult result) {
    if (result instanceof UnreadableSource unreadable) {
      return unreadable(unreadable);
    }
    SourceDocument document = (SourceDocument) result;
    Optional<ChildLevelScreen.Suspicion> suspicion = screen.find(document.grids());
    return suspicion.isPresent() ? refused(document, suspicion.get()) : documents.read(document);
  }

  private FileReading unreadable(UnreadableSource source) {
    FindingDraft draft =
        drafts
            .ofFile("unreadable_file", source.file())
            .found(source.reason())
            .expected(source.remedy());
    return new FileReading(List.of(), List.of(hinted(draft, source.file())), false);
  }

  /** Names the column and never a value. */
  private FileReading refused(SourceDocument document, ChildLevelScreen.Suspicion suspicion) {
    FindingDraft draft =
        drafts
            .of("child_level_data", suspicion.cell())
            .found(suspicion.column())
            .expected("counts of children, and nothing about one child");
    return new FileReading(List.of(), List.of(hinted(draft, document.meta().name())), true);
  }

  /** No figure is at stake here, so the file's name may say whom to ask. */
  private Finding hinted(FindingDraft draft, String fileName) {
    FindingDraft whose = hints.findAuthority(fileName).map(draft::by).orElse(draft);
    return hints.findTerm(fileName).map(whose::in).orElse(whose).finding();
  }
}
