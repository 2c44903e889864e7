package uk.seslip.ehecme.transform.extract;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;
import uk.seslip.ehecme.ingest.extract.Fields;
import uk.seslip.ehecme.ingest.extract.OpenQuotesException;
import uk.seslip.ehecme.ingest.extract.Records;
import uk.seslip.ehecme.ingest.extract.TextRecords;
import uk.seslip.ehecme.ingest.extract.WorkbookRecords;

/**
 * The first step, on an executor: opens a part of a file and sends what its rows count towards to
 * the buckets. The rows themselves stay in this task.
 *
 * @param plan what is asked
 * @param configuration how file systems are reached
 * @param key the key of the run
 * @param buckets how many buckets there are
 */
record SplitTask(
    Broadcast<ExtractPlan> plan,
    Broadcast<SerializableConfiguration> configuration,
    RunKey key,
    int buckets)
    implements PairFlatMapFunction<Iterator<ExtractSplit>, Integer, Serializable> {

  @Override
  public Iterator<Tuple2<Integer, Serializable>> call(Iterator<ExtractSplit> splits)
      throws IOException {
    return read(splits.next());
  }

  private Iterator<Tuple2<Integer, Serializable>> read(ExtractSplit split) throws IOException {
    SplitReader reader = new SplitReader(plan.value(), split, key.bytes(), buckets);
    return switch (split.way()) {
      case RANGE -> readRange(split, reader);
      case WHOLE_TEXT -> {
        try (Records records =
            TextRecords.open(open(split), split.layout().encoding(), split.layout().separator())) {
          yield readAfterHeader(split, reader, records);
        }
      }
      case SHEET -> {
        try (Records records = sheet(split)) {
          yield readAfterHeader(split, reader, records);
        }
      }
      case TABLE -> throw new AssertionError("tables are read by Spark");
    };
  }

  private Iterator<Tuple2<Integer, Serializable>> readRange(ExtractSplit split, SplitReader reader)
      throws IOException {
    try (RangeRows rows = new RangeRows(open(split), split)) {
      Fields fields = new Fields();
      while (rows.next(fields)) {
        reader.read(fields);
      }
      return reader.results(rows);
    }
  }

  private static Iterator<Tuple2<Integer, Serializable>> readAfterHeader(
      ExtractSplit split, SplitReader reader, Records records) throws IOException {
    Fields fields = new Fields();
    for (long row = 1; row <= split.layout().headerRow(); row++) {
      records.next(fields);
    }
    try {
      while (records.next(fields)) {
        reader.read(fields);
      }
      return reader.results(false);
    } catch (OpenQuotesException unclosed) {
      return reader.results(true);
    }
  }

  private FSDataInputStream open(ExtractSplit split) throws IOException {
    Path path = new Path(split.file().uri());
    FileSystem system = path.getFileSystem(configuration.value().value());
    return system.open(path);
  }

  private static Records sheet(ExtractSplit split) throws IOException {
    java.nio.file.Path file = java.nio.file.Path.of(new Path(split.file().uri()).toUri());
    return WorkbookRecords.open(file).get(split.layout().sheet());
  }
}
