package uk.seslip.ehecme.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.model.SourceFile;
import uk.seslip.ehecme.transform.History;
import uk.seslip.ehecme.transform.StoredTerm;

/** The files of the returns folder that came since the last run: their bytes were never read. */
final class UnreadFiles {

  private UnreadFiles() {}

  /** Their names; a file that a run refused has been read. */
  static List<String> in(Path returns, History history, StoredTerm term) {
    Set<String> stored =
        history.submissions().stream()
            .flatMap(submission -> submission.submission().files().stream())
            .map(SourceFile::sha256)
            .collect(Collectors.toSet());
    Set<String> refused =
        term.findings().stream().map(finding -> finding.cell().file()).collect(Collectors.toSet());
    return Ingest.list(returns).stream()
        .filter(file -> !refused.contains(file.getFileName().toString()))
        .filter(file -> !stored.contains(sha256(file)))
        .map(file -> file.getFileName().toString())
        .toList();
  }

  private static String sha256(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": because " + e.getMessage(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
