package uk.seslip.ehecme.transform;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.transform.extract.ExtractJob;
import uk.seslip.ehecme.transform.extract.ExtractResult;

/** Counts child-level extracts: needs no store and keeps nothing. */
public final class Aggregation {

  private Aggregation() {}

  /**
   * Counts an extract in a session of its own, whose files are gone when it comes back.
   *
   * @param master Spark's master URL, such as {@link TransformOptions#THIS_MACHINE}
   * @param uris files, folders or patterns on any file system that Hadoop knows
   * @throws uk.seslip.ehecme.transform.extract.ExtractException when a file cannot be counted
   */
  public static ExtractResult run(String master, ExtractQuestion question, List<String> uris) {
    Path scratch = Scratch.make();
    SparkSession spark = SparkSessions.start(master, scratch);
    try {
      return ExtractJob.run(spark, question, uris);
    } finally {
      spark.stop();
      Scratch.remove(scratch);
    }
  }
}
