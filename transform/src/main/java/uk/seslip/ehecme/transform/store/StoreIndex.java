package uk.seslip.ehecme.transform.store;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import uk.seslip.ehecme.model.SourceFile;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.frame.Columns;

/**
 * The plain list of what is stored, beside the table, for the commands that answer without Spark.
 * Restricted like the store itself.
 *
 * @param location where the store lies
 */
record StoreIndex(StoreLocation location) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator("\n")
          .setHeader(
              Columns.SUBMISSION,
              Columns.AUTHORITY,
              Columns.TERM,
              Columns.NUMBER,
              Columns.VERSION,
              Columns.RECEIVED,
              Columns.ACCEPTED,
              Columns.NIL_RETURN,
              Columns.HELD_BACK,
              Columns.FINGERPRINT,
              Columns.FILES)
          .get();

  /** Writes the list anew, ordered by id, and moves it into place. */
  void write(List<StoredSubmission> submissions) {
    Path target = new Path(location.index());
    Path draft = target.suffix(".draft");
    try {
      FileSystem files = location.fileSystem();
      files.setWriteChecksum(false);
      try (Writer writer =
              new OutputStreamWriter(files.create(draft, true), StandardCharsets.UTF_8);
          CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
        printer.printRecords(ordered(submissions).stream().map(StoreIndex::values).toList());
      }
      replace(files, draft, target);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write the index " + target + ": because " + e.getMessage(), e);
    }
  }

  private static void replace(FileSystem files, Path draft, Path target) throws IOException {
    files.delete(target, false);
    if (!files.rename(draft, target)) {
      throw new IOException("the draft could not be renamed");
    }
  }

  private static List<StoredSubmission> ordered(List<StoredSubmission> submissions) {
    return submissions.stream()
        .sorted(
            Comparator.comparing((StoredSubmission s) -> s.submission().authority())
                .thenComparing(s -> s.submission().term())
                .thenComparing(StoredSubmission::number))
        .toList();
  }

  private static List<Object> values(StoredSubmission stored) {
    Submission submission = stored.submission();
    return List.of(
        stored.id(),
        submission.authority(),
        submission.term().slug(),
        stored.number(),
        submission.version(),
        submission.received(),
        submission.accepted(),
        submission.nilReturn(),
        submission.heldBack().stream().sorted().collect(Collectors.joining("|")),
        submission.fingerprint(),
        submission.files().stream().map(SourceFile::name).collect(Collectors.joining("|")));
  }
}
