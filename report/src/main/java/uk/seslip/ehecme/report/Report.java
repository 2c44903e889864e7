package uk.seslip.ehecme.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
   * Writes both trees of a term into a folder beside it, and moves them into place when all of it
   * is there. Other tiers, and what other commands wrote, stay as they are.
   *
   * @param result what the run computed
   * @param folder the term's folder
   * @param started when the run started; stands in the manifest only
   * @throws UncheckedIOException when something cannot be written; what was there before is then
   *     still in its place
   */
  public static void write(TransformResult result, Path folder, Instant started) {
    try (Staging staging = Staging.beside(folder)) {
      List<PublishedTree> trees = new ArrayList<>();
      for (PublishedDataset dataset : result.published()) {
        trees.add(new PublishedTree(dataset, staging.tier(dataset.tier())));
      }
      RestrictedTree restricted = new RestrictedTree(result, staging.restricted());
      List<Callable<?>> pieces = new ArrayList<>();
      trees.forEach(tree -> pieces.addAll(tree.pieces()));
      pieces.add(Work.of(restricted::writeReceipts));
      pieces.add(Work.of(restricted::writeTables));
      Work.doAll(pieces);
      for (PublishedTree tree : trees) {
        tree.finish();
      }
      restricted.writeManifest(started, staging.publish());
      restricted.writeSendFolders(trees.get(0).pdfs());
      staging.moveIntoPlace();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write below %s: because %s (close its files and run again)"
              .formatted(folder, e.getMessage()),
          e);
    }
  }
}
