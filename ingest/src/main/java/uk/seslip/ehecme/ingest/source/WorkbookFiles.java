package uk.seslip.ehecme.ingest.source;

/** Tells the kinds of workbook apart by their first bytes, whatever their name says. */
final class WorkbookFiles {

  private WorkbookFiles() {}

  static SourceDocument read(FileContent content) throws UnreadableException {
    if (content.startsWith(0xD0, 0xCF, 0x11, 0xE0)) {
      return ExcelReader.readBinary(content);
    }
    if (content.startsWith('P', 'K')) {
      return readArchive(content);
    }
    throw new UnreadableException(
        "it is not a workbook, though its name ends in ." + content.extension(),
        "open it in Excel and save it as .xlsx");
  }

  private static SourceDocument readArchive(FileContent content) throws UnreadableException {
    ArchiveScan.Scanned scanned = ArchiveScan.scan(content);
    SourceDocument document =
        switch (scanned.kind()) {
          case EXCEL -> ExcelReader.readArchive(content);
          case OPEN_DOCUMENT -> OpenDocumentReader.read(content);
        };
    return scanned.macros() ? document.with(SourceNote.macros(content.meta().name())) : document;
  }
}
