package uk.seslip.ehecme.ingest.source;

/** Reads OpenDocument spreadsheets, such as LibreOffice writes. */
final class OpenDocumentReader {

  private OpenDocumentReader() {}

  static SourceDocument read(FileContent content) throws UnreadableException {
    throw new UnreadableException(
        content.meta().name() + " is an OpenDocument spreadsheet", "save it as .xlsx");
  }
}
