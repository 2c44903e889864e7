package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.transform.AuditReport;
import uk.seslip.ehecme.transform.NarrowedCount;
import uk.seslip.ehecme.transform.RestrictedDataset;
import uk.seslip.ehecme.transform.TransformResult;

/** Writes the tree that the data lead keeps: exact figures, findings, coverage and send folders. */
public final class RestrictedTree {

  private static final String RECEIPTS = "receipts";
  private static final String MANIFEST = "manifest.json";

  private final TransformResult result;
  private final RestrictedDataset dataset;
  private final Path folder;

  /** A tree to be written into a folder that exists. */
  public RestrictedTree(TransformResult result, Path folder) {
    this.result = result;
    this.dataset = result.restricted();
    this.folder = folder;
  }

  /**
   * Writes what the run was made of and what it published.
   *
   * @param started when the run started
   * @param publish the folder with a folder for each tier, complete
   * @throws IOException when the file cannot be written
   */
  public void writeManifest(Instant started, Path publish) throws IOException {
    Manifest.write(folder.resolve(MANIFEST), result, started, FileHashes.below(publish));
  }

  /**
   * Reads what the manifest says of a run.
   *
   * @param folder the restricted folder of a term
   * @throws IOException when there is no manifest, or it cannot be read
   */
  public static RunRecord readManifest(Path folder) throws IOException {
    return Manifest.read(folder.resolve(MANIFEST));
  }

  /**
   * Writes the tables: figures, findings, coverage, checks, changes and corrections.
   *
   * @throws IOException when a file cannot be written
   */
  public void writeTables() throws IOException {
    Region region = dataset.definitions().region();
    CsvFile.write(
        folder.resolve("observations.csv"),
        ObservationRows.HEADER,
        ObservationRows.of(dataset.observations(), region));
    CsvFile.write(
        folder.resolve("findings.csv"), FindingRows.HEADER, FindingRows.of(dataset.findings()));
    CsvFile.write(
        folder.resolve("coverage.csv"),
        CoverageRows.HEADER,
        CoverageRows.of(dataset.coverage(), region));
    writeRecord(region);
  }

  /** What was asked of the returns, and what changed in figures or was changed by agreement. */
  private void writeRecord(Region region) throws IOException {
    CsvFile.write(
        folder.resolve("checks.csv"), CheckRows.HEADER, CheckRows.of(dataset.checks(), region));
    CsvFile.write(
        folder.resolve("changes.csv"), ChangeRows.HEADER, ChangeRows.of(dataset.changes(), region));
    CsvFile.write(
        folder.resolve("corrections.csv"),
        CorrectionRows.HEADER,
        CorrectionRows.of(dataset.definitions().corrections(), dataset.observations(), region));
    List<NarrowedCount> givenAway =
        result.audits().stream().findFirst().map(AuditReport::narrowedByDfe).orElse(List.of());
    CsvFile.write(
        folder.resolve("given-away-by-dfe.csv"),
        GivenAwayRows.HEADER,
        GivenAwayRows.of(givenAway, region));
  }

  /**
   * Writes the receipt of each authority that sent something.
   *
   * @throws IOException when a file cannot be written
   */
  public void writeReceipts() throws IOException {
    Files.createDirectories(folder.resolve(RECEIPTS));
    for (Coverage line : dataset.coverage()) {
      if (line.state() != CoverageState.NOT_RECEIVED
          && line.state() != CoverageState.NOT_REQUIRED) {
        Receipt receipt = Receipts.of(dataset, line);
        String name = Receipts.nameOf(receipt.authority()) + ".xlsx";
        receipt.write(folder.resolve(RECEIPTS).resolve(name), result.published().get(0).asOf());
      }
    }
  }

  /**
   * Puts each authority's PDF and receipt into its own folder, ready to attach to one message.
   *
   * @param pdfs the folder with every authority's PDF
   * @throws IOException when a file cannot be copied
   */
  public void writeSendFolders(Path pdfs) throws IOException {
    for (Authority authority : dataset.definitions().region().authorities()) {
      String name = Receipts.nameOf(authority);
      Path own = Files.createDirectories(folder.resolve("send").resolve(name));
      for (Path pdf : filesStartingWith(pdfs, name)) {
        Files.copy(pdf, own.resolve(pdf.getFileName().toString()));
      }
      Path receipt = folder.resolve(RECEIPTS).resolve(name + ".xlsx");
      if (Files.exists(receipt)) {
        Files.copy(receipt, own.resolve("receipt-" + name + ".xlsx"));
      }
    }
  }

  private static List<Path> filesStartingWith(Path pdfs, String name) throws IOException {
    try (var files = Files.list(pdfs)) {
      return files.filter(file -> file.getFileName().toString().startsWith(name + "-")).toList();
    }
  }
}
