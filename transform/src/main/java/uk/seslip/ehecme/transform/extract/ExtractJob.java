package uk.seslip.ehecme.transform.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;

/**
 * Counts extracts on a session's executors, and counts again what turns out to have been cut where
 * no row begins. Files of CSV, Parquet and Excel may be mixed.
 */
public final class ExtractJob {

  /** How many bytes of a text file one task reads. */
  public static final long PART_BYTES = 16L * 1024 * 1024;

  private ExtractJob() {}

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
      return count(spark, ExtractPlan.of(question), uris, partBytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    } catch (Exception e) {
      throw plain(e);
    }
  }

  private static ExtractResult count(
      SparkSession spark, ExtractPlan plan, List<String> uris, long partBytes) throws IOException {
    ExtractParts parts = ExtractParts.of(spark, plan, uris, partBytes);
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Counting counting = new Counting(context, plan, parts.tables());
    Attempt first = counting.count(counting.lookAhead(parts.splits()));
    List<ExtractSplit> mended = Borders.mended(first.splits(), first.oddQuotes());
    Attempt second = mended.equals(first.splits()) ? first : counting.count(mended);
    List<ExtractSplit> certain = Borders.certain(second.splits(), second.summaries());
    Attempt last =
        certain.equals(second.splits()) ? second : counting.count(ExtractParts.numbered(certain));
    last.requireClosedQuotes();
    return last.result(plan);
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
}
