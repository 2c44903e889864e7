package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.SharedDocument;

/** Reads the list of the group's shared documents. */
final class LibraryReader {

  static final String FILE = "library.csv";

  private LibraryReader() {}

  /**
   * The documents in the order written.
   *
   * @param places the codes of the authorities and the region
   */
  static List<SharedDocument> read(ConfigFolder folder, List<String> places) {
    List<Entry> rows =
        folder.csv(FILE, "title", "authority", "topic", "format", "owner", "review_date", "file");
    return Entries.unique(rows, "title", "authority").stream()
        .map(
            row ->
                new SharedDocument(
                    row.require("title"),
                    row.requireOneOf("authority", places),
                    row.require("topic"),
                    row.require("format"),
                    row.require("owner"),
                    row.findDate("review_date"),
                    row.text("file")))
        .toList();
  }
}
