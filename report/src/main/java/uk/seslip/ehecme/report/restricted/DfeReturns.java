package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.transform.StoredTerm;

/** Writes the packs that help authorities to fill in DfE's return, and the reconciliation. */
public final class DfeReturns {

  private final StoredTerm stored;
  private final DfePacks packs;

  /**
   * The packs of a term, made on a day.
   *
   * @param checkTypes every check that returns are asked, in order
   */
  public DfeReturns(
      StoredTerm stored, CalendarTerm dates, LocalDate asOf, List<CheckType> checkTypes) {
    this.stored = stored;
    this.packs = new DfePacks(stored, dates, asOf, checkTypes);
  }

  /**
   * What became of one authority's pack.
   *
   * @param authority the authority
   * @param blocked why there is none; empty when it was written
   * @param openQueries how many queries stand on its front
   * @param differences how many items differ from what is elsewhere and nobody has explained
   */
  public record Written(
      Authority authority, Optional<String> blocked, int openQueries, long differences) {

    /** Whether someone must act. */
    public boolean asksSomething() {
      return blocked.isPresent() || openQueries > 0 || differences > 0;
    }
  }

  /**
   * Writes the pack of each authority that can have one, and takes away what an earlier run wrote
   * for the others.
   *
   * @throws UncheckedIOException when a file cannot be written
   */
  public List<Written> write(List<Authority> authorities, Path folder) {
    List<Written> written = new ArrayList<>();
    try {
      Files.createDirectories(folder);
      for (Authority authority : authorities) {
        written.add(write(authority, folder));
      }
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
    return written;
  }

  /**
   * Writes the reconciliation of the region and all its authorities as one table.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public void writeReconciliation(List<Authority> authorities, Path folder) {
    Reconciliation reconciliation = new Reconciliation(stored);
    List<Reconciled> all = new ArrayList<>(reconciliation.ofRegion());
    authorities.forEach(authority -> all.addAll(reconciliation.of(authority)));
    try {
      CsvFile.write(
          folder.resolve("reconciliation.csv"),
          ReconciliationRows.HEADER,
          ReconciliationRows.of(all));
    } catch (IOException e) {
      throw cannotWrite(folder, e);
    }
  }

  private Written write(Authority authority, Path folder) throws IOException {
    Path workbook = folder.resolve(Receipts.nameOf(authority) + ".xlsx");
    Path table = folder.resolve(Receipts.nameOf(authority) + ".csv");
    Optional<String> blocked = packs.blockedBecause(authority);
    if (blocked.isPresent()) {
      Files.deleteIfExists(workbook);
      Files.deleteIfExists(table);
      return new Written(authority, blocked, 0, 0);
    }
    DfePack pack = packs.of(authority);
    DfePackWorkbook.write(pack, workbook);
    CsvFile.write(table, DfePackRows.HEADER, DfePackRows.of(pack));
    return new Written(
        authority, Optional.empty(), pack.queries().size(), pack.unexplainedDifferences());
  }

  private static UncheckedIOException cannotWrite(Path folder, IOException e) {
    return new UncheckedIOException(
        "cannot write packs to " + folder + ": because " + e.getMessage(), e);
  }
}
