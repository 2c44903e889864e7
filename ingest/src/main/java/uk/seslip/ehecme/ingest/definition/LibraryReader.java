package uk.seslip.ehecme.ingest.definition;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import uk.seslip.ehecme.model.SharedDocument;

/** Reads the list of the group's shared documents. */
final class LibraryReader {

  static final String FILE = "library.csv";
  private static final String FILES = "library";

  private LibraryReader() {}

  /**
   * The documents in the order written; a file that is named must be there.
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
                    row.find("file").map(name -> requireFile(folder, row, name))))
        .toList();
  }

  /** The file of a document; only a plain name, so that nothing outside the folder is copied. */
  private static Path requireFile(ConfigFolder folder, Entry row, String name) {
    Path library = folder.root().resolve(FILES);
    if (!name.equals(Path.of(name).getFileName().toString()) || name.startsWith(".")) {
      throw row.fault("file", "is not a plain file name", "put it into %s itself".formatted(FILES));
    }
    Path file = library.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw row.fault(
          "file",
          "is not a file in the folder %s beside this list".formatted(FILES),
          "put the document there, or leave the field empty");
    }
    return file;
  }
}
