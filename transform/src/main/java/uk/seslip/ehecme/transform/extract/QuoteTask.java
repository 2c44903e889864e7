package uk.seslip.ehecme.transform.extract;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * A look ahead, on an executor, at a file that has quotes at its beginning and so perhaps
 * throughout: whether each part holds an odd number of them. Nothing else is read.
 *
 * @param configuration how file systems are reached
 */
record QuoteTask(Broadcast<SerializableConfiguration> configuration)
    implements FlatMapFunction<Iterator<ExtractSplit>, Boolean> {

  private static final int BLOCK_BYTES = 1024 * 1024;

  @Override
  public Iterator<Boolean> call(Iterator<ExtractSplit> splits) throws IOException {
    ExtractSplit split = splits.next();
    boolean counted = split.way() == ExtractSplit.Way.RANGE && split.layout().quoted();
    return List.of(counted && isOdd(split)).iterator();
  }

  private boolean isOdd(ExtractSplit split) throws IOException {
    Path path = new Path(split.file().uri());
    try (FSDataInputStream in = path.getFileSystem(configuration.value().value()).open(path)) {
      in.seek(split.from());
      byte[] block = new byte[BLOCK_BYTES];
      long left = split.to() - split.from();
      boolean odd = false;
      while (left > 0) {
        int read = in.readNBytes(block, 0, (int) Math.min(left, block.length));
        if (read <= 0) {
          break;
        }
        odd ^= RangeRows.oddQuotes(block, 0, read);
        left -= read;
      }
      return odd;
    }
  }
}
