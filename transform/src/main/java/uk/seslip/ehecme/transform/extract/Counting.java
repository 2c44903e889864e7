package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;

/**
 * The counting of parts on a session's executors, in one job of two steps: parts of files to
 * buckets of hashes, buckets to corrections.
 */
final class Counting {

  private static final long BUCKET_BYTES = 8L * 1024 * 1024;
  private static final int FEWEST_BUCKETS = 16;

  /** More than this, and Spark sorts what it could simply put into files. */
  private static final int MOST_BUCKETS = 190;

  private final JavaSparkContext context;
  private final ExtractPlan plan;
  private final Map<ExtractFile, TableFile> tables;

  /**
   * A way to count parts.
   *
   * @param plan what is asked
   * @param tables the files that Spark opens itself
   */
  Counting(JavaSparkContext context, ExtractPlan plan, Map<ExtractFile, TableFile> tables) {
    this.context = context;
    this.plan = plan;
    this.tables = tables;
  }

  /** Where quotes are about, knows of each part how it begins before any of them is read. */
  List<ExtractSplit> lookAhead(List<ExtractSplit> splits) {
    if (splits.stream().noneMatch(split -> split.layout().quoted())) {
      return splits;
    }
    context.setJobGroup("aggregate", "Looking for quotes", true);
    List<Boolean> odd =
        context
            .parallelize(splits, splits.size())
            .mapPartitions(new QuoteTask(configuration()))
            .collect();
    return Borders.mended(splits, odd);
  }

  /** Counts parts, each taken to begin as it says, under a key that nobody else has. */
  Attempt count(List<ExtractSplit> splits) {
    Broadcast<ExtractPlan> sharedPlan = context.broadcast(plan);
    int buckets = buckets(splits);
    context.setJobGroup("aggregate", "Counting an extract", true);
    List<Serializable> results =
        sent(splits, sharedPlan, new RunKey(), buckets)
            .partitionBy(new HashPartitioner(buckets + 1))
            .mapPartitions(new BucketTask(sharedPlan))
            .collect();
    return Attempt.of(splits, results);
  }

  /** What all parts send, those that tasks open themselves and those of tables. */
  private JavaPairRDD<Integer, Serializable> sent(
      List<ExtractSplit> splits, Broadcast<ExtractPlan> sharedPlan, RunKey key, int buckets) {
    List<ExtractSplit> opened =
        splits.stream().filter(split -> split.way() != ExtractSplit.Way.TABLE).toList();
    List<JavaPairRDD<Integer, Serializable>> all = new ArrayList<>();
    if (!opened.isEmpty()) {
      all.add(
          context
              .parallelize(opened, opened.size())
              .mapPartitionsToPair(new SplitTask(sharedPlan, configuration(), key, buckets)));
    }
    tables.forEach(
        (file, table) ->
            all.add(
                table.sent(
                    sharedPlan,
                    key,
                    buckets,
                    splits.stream().filter(split -> split.file().equals(file)).toList())));
    return all.stream().reduce(JavaPairRDD::union).orElseThrow();
  }

  private Broadcast<SerializableConfiguration> configuration() {
    return context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
  }

  private static int buckets(List<ExtractSplit> splits) {
    long bytes = splits.stream().mapToLong(split -> split.to() - split.from()).sum();
    return (int) Math.min(MOST_BUCKETS, Math.max(FEWEST_BUCKETS, bytes / BUCKET_BYTES));
  }
}
