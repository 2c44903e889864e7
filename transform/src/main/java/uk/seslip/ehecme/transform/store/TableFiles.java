package uk.seslip.ehecme.transform.store;

import io.delta.kernel.Snapshot;
import io.delta.kernel.Table;
import io.delta.kernel.data.FilteredColumnarBatch;
import io.delta.kernel.data.Row;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.internal.InternalScanFileUtils;
import io.delta.kernel.utils.CloseableIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which Parquet files make up the newest state of the table, asked of Delta Kernel.
 *
 * <p>Delta's reader inside Spark runs Spark jobs over its own log to find the same few names, which
 * costs a short run about as much as the whole computation.
 */
final class TableFiles {

  private TableFiles() {}

  /** The files; empty when rows of one are deleted in place and only Delta's reader will do. */
  static Optional<List<String>> plain(StoreLocation location) {
    Engine engine = DefaultEngine.create(HadoopSettings.read());
    Snapshot newest = Table.forPath(engine, location.table()).getLatestSnapshot(engine);
    List<String> files = new ArrayList<>();
    try (CloseableIterator<FilteredColumnarBatch> batches =
        newest.getScanBuilder().build().getScanFiles(engine)) {
      while (batches.hasNext()) {
        if (!addPlain(batches.next(), files)) {
          return Optional.empty();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the log of " + location.folder() + ": because " + e.getMessage(), e);
    }
    return Optional.of(files.stream().sorted().toList());
  }

  private static boolean addPlain(FilteredColumnarBatch batch, List<String> files)
      throws IOException {
    try (CloseableIterator<Row> rows = batch.getRows()) {
      while (rows.hasNext()) {
        Row row = rows.next();
        if (InternalScanFileUtils.getDeletionVectorDescriptorFromRow(row) != null) {
          return false;
        }
        files.add(InternalScanFileUtils.getAddFileStatus(row).getPath());
      }
      return true;
    }
  }
}
