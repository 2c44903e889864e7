package uk.seslip.ehecme.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import uk.seslip.ehecme.report.pdf.PdfWriter;
import uk.seslip.ehecme.report.restricted.RestrictedTree;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.TransformResult;

/** Writes what a run found: a tree to share for each tier, and a tree that stays with the lead. */
public final class Report {

  private Report() {}

  /** Loads what the PDFs need; meant for a thread that would otherwise wait for the data. */
  public static void warmUp() {
    PdfWriter.warmUp();
  }

  /**
   * Writes both trees below the term's folder, each moved into its place whole.
   *
   * @param result what the run computed
   * @param folder the term's folder
   * @param started when the run started; stands in the manifest only
   * @throws UncheckedIOException when something cannot be written; what was there before is then
   *     still in its place
   */
  public static void write(TransformResult result, Path folder, Instant started) {
    try (StagedFolder restricted = new StagedFolder(folder.resolve("restricted"))) {
      RestrictedTree tree = new RestrictedTree(result, restricted.path());
      tree.writeTables();
      tree.writeReceipts();
      tree.writeManifest(started);
      for (PublishedDataset dataset : result.published()) {
        publish(dataset, folder.resolve("publish").resolve(dataset.tier().slug()));
      }
      Path first = folder.resolve("publish").resolve(result.published().get(0).tier().slug());
      tree.writeSendFolders(first.resolve("pdf"));
      restricted.publish();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write below " + folder + ": " + e.getMessage(), e);
    }
  }

  private static void publish(PublishedDataset dataset, Path place) throws IOException {
    try (StagedFolder published = new StagedFolder(place)) {
      PublishedTree.write(dataset, published.path());
      published.publish();
    }
  }
}
