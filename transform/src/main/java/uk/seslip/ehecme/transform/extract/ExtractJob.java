package uk.seslip.ehecme.transform.extract;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;

/**
 * Counts extracts on a session's executors, in one job of two steps: parts of files to buckets of
 * hashes, buckets to corrections. Files of CSV, Parquet and Excel may be mixed.
 */
public final class ExtractJob {

  /** How many bytes of a text file one task reads. */
  public static final long PART_BYTES = 16L * 1024 * 1024;

  private static final long BUCKET_BYTES = 8L * 1024 * 1024;
  private static final int FEWEST_BUCKETS = 16;

  /** More than this, and Spark sorts what it could simply put into files. */
  private static final int MOST_BUCKETS = 190;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final ExtractPlan plan;
  private final long partBytes;
  private final Map<ExtractFile, TableFile> tables = new LinkedHashMap<>();

  private ExtractJob(SparkSession spark, ExtractQuestion question, long partBytes) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.plan = ExtractPlan.of(question);
    this.partBytes = partBytes;
  }

  /**
   * Counts an extract.
   *
   * @param uris files, folders or patterns on any file system that Hadoop knows
   * @throws ExtractException when a file cannot be counted, for a reason its owner can mend
   */
  public static ExtractResult run(SparkSession spark, ExtractQuestion question, List<String> uris) {
    return run(spark, question, uris, PART_BYTES);
  }

  /** Counts an extract in parts of another size, to try what happens at their borders. */
  static ExtractResult run(
      SparkSession spark, ExtractQuestion question, List<String> uris, long partBytes) {
    try {
      return new ExtractJob(spark, question, partBytes).count(uris);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    } catch (Exception e) {
      throw plain(e);
    }
  }

  /** Spark throws what Java does not declare, with the traces of executors in its message. */
  private static RuntimeException plain(Exception e) {
    if (e instanceof RuntimeException own) {
      return own;
    }
    String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    String because = message.lines().findFirst().orElse("");
    return new IllegalStateException("cannot count the extract: because " + because, e);
  }

  private ExtractResult count(List<String> uris) throws IOException {
    Configuration configuration = context.hadoopConfiguration();
    List<ExtractFile> files = ExtractFiles.list(uris, configuration);
    List<ExtractSplit> parts = new ArrayList<>();
    LayoutReader layouts = new LayoutReader(plan, configuration, partBytes);
    for (ExtractFile file : files) {
      if (file.kind() == ExtractFile.Kind.PARQUET) {
        tables.put(file, TableFile.open(spark, plan, file));
        parts.addAll(tables.get(file).parts());
      } else {
        parts.addAll(layouts.parts(file));
      }
    }
    Attempt first = attempt(lookedAhead(numbered(parts)));
    List<ExtractSplit> mended = Borders.mended(first.splits(), first.oddQuotes());
    Attempt second = mended.equals(first.splits()) ? first : attempt(mended);
    List<ExtractSplit> certain = Borders.certain(second.splits(), second.summaries());
    Attempt last = certain.equals(second.splits()) ? second : attempt(numbered(certain));
    last.requireClosedQuotes();
    return last.result(plan);
  }

  /** Where quotes are about, knows of each part how it begins before any of them is read. */
  private List<ExtractSplit> lookedAhead(List<ExtractSplit> splits) {
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

  private Broadcast<SerializableConfiguration> configuration() {
    return context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
  }

  private static List<ExtractSplit> numbered(List<ExtractSplit> parts) {
    return IntStream.range(0, parts.size()).mapToObj(i -> parts.get(i).numbered(i)).toList();
  }

  private Attempt attempt(List<ExtractSplit> splits) {
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

  private static int buckets(List<ExtractSplit> splits) {
    long bytes = splits.stream().mapToLong(split -> split.to() - split.from()).sum();
    return (int) Math.min(MOST_BUCKETS, Math.max(FEWEST_BUCKETS, bytes / BUCKET_BYTES));
  }

  /**
   * One run of the job.
   *
   * @param splits what it was run on
   * @param summaries what its tasks said, in the order of the parts
   * @param outcomes what its buckets found
   */
  private record Attempt(
      List<ExtractSplit> splits, List<SplitSummary> summaries, List<BucketOutcome> outcomes) {

    static Attempt of(List<ExtractSplit> splits, List<Serializable> results) {
      SplitSummary[] summaries = new SplitSummary[splits.size()];
      List<BucketOutcome> outcomes = new ArrayList<>();
      for (Serializable result : results) {
        if (result instanceof SplitSummary summary) {
          summaries[summary.split()] = summary;
        } else if (result instanceof BucketOutcome outcome) {
          outcomes.add(outcome);
        }
      }
      return new Attempt(splits, List.of(summaries), outcomes);
    }

    List<Boolean> oddQuotes() {
      return summaries.stream().map(SplitSummary::oddQuotes).toList();
    }

    /** Refuses a file that ends inside quotes: its last rows may be one or many. */
    void requireClosedQuotes() {
      for (SplitSummary summary : summaries) {
        if (summary.open()) {
          ExtractSplit split = splits.get(summary.split());
          throw new ExtractException(
              split.file().name(),
              "the quotes that open in row "
                  + (split.layout().headerRow() + summary.rows() + 1)
                  + " are never closed",
              "close or remove them");
        }
      }
    }

    ExtractResult result(ExtractPlan plan) {
      return new ResultMaker(plan, splits, summaries, outcomes).result();
    }
  }
}
