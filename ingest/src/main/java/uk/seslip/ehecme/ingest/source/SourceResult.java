package uk.seslip.ehecme.ingest.source;

/** What came of opening a file: its content as grids, or the reason it could not be read. */
public sealed interface SourceResult permits SourceDocument, UnreadableSource {}
