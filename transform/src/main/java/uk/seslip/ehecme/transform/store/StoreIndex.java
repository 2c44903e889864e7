package uk.seslip.ehecme.transform.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import uk.seslip.ehecme.transform.StoredSubmission;

/**
 * The plain list of what is stored, beside the table: CSV files and the number of the commit they
 * are of; {@link TermIndex} holds the figures. Commands without Spark answer from it, and a run
 * need not ask the table what is in it. Restricted like the store itself.
 */
public final class StoreIndex {

  private static final String COMMIT = "commit.csv";

  private final StoreLocation location;
  private final IndexFiles files;
  private final TermIndex terms;

  /** The index of a store. */
  public StoreIndex(StoreLocation location) {
    this.location = location;
    this.files = new IndexFiles(location);
    this.terms = new TermIndex(location);
  }

  /**
   * What is stored, without observations, in the order of authority, term and number; empty when
   * the index is not of the table's newest commit, as after a run that was stopped half-way.
   */
  public Optional<List<StoredSubmission>> read() {
    if (!isCurrent()) {
      return Optional.empty();
    }
    IndexedParts parts =
        IndexedParts.of(
            files.read(IndexTable.FILES),
            files.read(IndexTable.ANSWERS),
            files.read(IndexTable.EXPLANATIONS));
    return Optional.of(files.read(IndexTable.SUBMISSIONS).stream().map(parts::submission).toList());
  }

  /**
   * Adds submissions to the list.
   *
   * @param known what the list holds
   * @param added the new ones, with their observations
   */
  void append(List<StoredSubmission> known, List<StoredSubmission> added) {
    files.delete(COMMIT);
    terms.append(added);
    writeList(Stream.concat(known.stream(), added.stream()).toList());
  }

  /** Writes the list anew from submissions with their observations. */
  void rewrite(List<StoredSubmission> whole) {
    files.delete(COMMIT);
    terms.rewrite(whole);
    writeList(whole);
  }

  /** The commit's number comes last: without it the list does not count. */
  private void writeList(List<StoredSubmission> submissions) {
    List<StoredSubmission> ordered = ordered(submissions);
    files.write(IndexTable.SUBMISSIONS, ordered.stream().map(IndexRows::submission).toList());
    files.write(IndexTable.FILES, ordered.stream().flatMap(IndexRows::files).toList());
    files.write(IndexTable.ANSWERS, ordered.stream().flatMap(IndexRows::answers).toList());
    files.write(
        IndexTable.EXPLANATIONS, ordered.stream().flatMap(IndexRows::explanations).toList());
    files.write(
        IndexTable.COMMIT, List.of(List.of(Long.toString(location.newestCommit().orElseThrow()))));
  }

  private boolean isCurrent() {
    OptionalLong newest = location.newestCommit();
    if (newest.isEmpty() || !isComplete()) {
      return false;
    }
    return files.read(IndexTable.COMMIT).stream()
        .anyMatch(row -> row.get("commit").equals(Long.toString(newest.getAsLong())));
  }

  /** A file that an earlier version of the program did not write is missing from its index. */
  private boolean isComplete() {
    return files.exists(TermTable.FOLDER)
        && Arrays.stream(IndexTable.values()).map(IndexTable::file).allMatch(files::exists);
  }

  private static List<StoredSubmission> ordered(List<StoredSubmission> submissions) {
    return submissions.stream()
        .sorted(
            Comparator.comparing((StoredSubmission s) -> s.submission().authority())
                .thenComparing(s -> s.submission().term())
                .thenComparing(StoredSubmission::number))
        .toList();
  }
}
