package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import scala.Tuple2;
import uk.seslip.ehecme.ingest.extract.CountLayout;
import uk.seslip.ehecme.ingest.extract.EpisodeDays;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;
import uk.seslip.ehecme.ingest.extract.Fields;
import uk.seslip.ehecme.ingest.extract.ProblemLog;
import uk.seslip.ehecme.ingest.extract.RowReader;

/** Reads the rows of one part: counts them, notes their problems, sorts them into buckets. */
final class SplitReader {

  private static final int SMALLEST_PART = 1_024;
  private static final int BYTES_OF_A_ROW = 60;

  private final int split;
  private final RowReader reader;
  private final ProblemLog problems;
  private final CountLayout layout;
  private final long[] counts;
  private final PartWriter[] buckets;
  private long rows;
  private long read;
  private long kept;

  /**
   * A reader for one part.
   *
   * @param key the key of the run
   * @param buckets how many buckets there are
   */
  SplitReader(ExtractPlan plan, ExtractSplit split, byte[] key, int buckets) {
    this.split = split.number();
    this.problems = new ProblemLog(plan.columns());
    this.reader = new RowReader(plan, split.layout().header(), key, problems);
    this.layout = new CountLayout(plan);
    this.counts = new long[layout.size()];
    long expectedRows = (split.to() - split.from()) / BYTES_OF_A_ROW;
    int capacity = (int) Math.max(SMALLEST_PART, expectedRows * PartWriter.ROW_BYTES / buckets);
    this.buckets =
        IntStream.range(0, buckets)
            .mapToObj(i -> new PartWriter(capacity))
            .toArray(PartWriter[]::new);
  }

  /** Reads the next row. */
  void read(Fields fields) {
    read(fields, ++rows);
  }

  /** Reads a row with a number of its own, not below that of the row before. */
  void read(Fields fields, long number) {
    if (fields.isBlank()) {
      return;
    }
    read++;
    if (reader.read(fields, number)) {
      kept++;
      long packed = reader.packed();
      layout.add(counts, packed, 1);
      long high = reader.hashHigh();
      buckets[(int) Long.remainderUnsigned(high, buckets.length)].add(
          high, reader.hashLow(), EpisodeDays.pack(reader.start(), reader.end()), packed, number);
    }
  }

  /** What goes to the buckets, and the summary after it, which goes to a bucket of its own. */
  Iterator<Tuple2<Integer, Serializable>> results(RangeRows range) {
    return results(range.oddQuotes(), range.isIrregular(), range.isOpen());
  }

  /**
   * What goes to the buckets, of a part that is not a range of bytes.
   *
   * @param open whether it ends inside quotes
   */
  Iterator<Tuple2<Integer, Serializable>> results(boolean open) {
    return results(false, false, open);
  }

  private Iterator<Tuple2<Integer, Serializable>> results(
      boolean odd, boolean irregular, boolean open) {
    SplitSummary summary =
        new SplitSummary(split, rows, read, kept, odd, irregular, open, counts, problems);
    Stream<Tuple2<Integer, Serializable>> parts =
        IntStream.range(0, buckets.length)
            .filter(bucket -> !buckets[bucket].isEmpty())
            .mapToObj(this::take);
    return Stream.concat(parts, Stream.of(new Tuple2<>(buckets.length, (Serializable) summary)))
        .iterator();
  }

  private Tuple2<Integer, Serializable> take(int bucket) {
    BucketPart part = new BucketPart(split, buckets[bucket].toBytes());
    buckets[bucket] = null;
    return new Tuple2<>(bucket, part);
  }
}
