package uk.seslip.ehecme.transform;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Starts the one Spark session of a run; nothing else builds or fetches one. */
final class SparkSessions {

  private static final String LOOPBACK = "127.0.0.1";

  private SparkSessions() {}

  /**
   * Starts a session; under {@code spark-submit} or with another master the same jar runs on a
   * cluster.
   *
   * @param master Spark's master URL, {@code local[*]} for this machine
   * @param scratch a temporary folder of this run for Spark's own files
   */
  static SparkSession start(String master, Path scratch) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("ehecme")
            .master(master)
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.log.structuredLogging.enabled", "false")
            .config("spark.sql.artifact.isolation.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.ansi.enabled", "true")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString())
            .config("spark.local.dir", scratch.toString())
            .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
            .config(
                "spark.sql.catalog.spark_catalog",
                "org.apache.spark.sql.delta.catalog.DeltaCatalog");
    return isLocal(master) ? smallBatch(builder).getOrCreate() : builder.getOrCreate();
  }

  /** Whether a master URL means this machine. */
  static boolean isLocal(String master) {
    return master.equals("local") || master.startsWith("local[");
  }

  /**
   * Settings for figures that fit on one machine many times over: compiling code, many partitions
   * and adaptive plans cost more there than they save.
   */
  private static SparkSession.Builder smallBatch(SparkSession.Builder builder) {
    return builder
        .config("spark.driver.bindAddress", LOOPBACK)
        .config("spark.driver.host", LOOPBACK)
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.default.parallelism", "1")
        .config("spark.sql.adaptive.enabled", "false")
        .config("spark.sql.codegen.wholeStage", "false")
        .config("spark.sql.optimizer.windowGroupLimitThreshold", "-1")
        .config("spark.databricks.delta.snapshotPartitions", "1")
        .config("spark.databricks.delta.stats.collect", "false");
  }
}
