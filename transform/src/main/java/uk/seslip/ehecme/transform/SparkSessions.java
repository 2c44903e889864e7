package uk.seslip.ehecme.transform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import uk.seslip.ehecme.transform.cluster.ProgramJars;

/** Starts the one Spark session of a run; nothing else builds or fetches one. */
final class SparkSessions {

  private static final String JARS = "spark.jars";

  /** What the results depend on. */
  private static final Map<String, String> MEANING =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.ansi.enabled", "true",
          "spark.sql.datetime.java8API.enabled", "true",
          "spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension",
          "spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog");

  /** What only speed and quiet depend on. */
  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "spark.ui.enabled", "false",
          "spark.ui.showConsoleProgress", "false",
          "spark.log.structuredLogging.enabled", "false",
          "spark.sql.artifact.isolation.enabled", "false",
          "spark.databricks.delta.snapshotPartitions", "1",
          "spark.databricks.delta.stats.collect", "false");

  /**
   * Settings for figures that fit on one machine many times over: compiling code, many partitions
   * and adaptive plans cost more there than they save.
   */
  private static final Map<String, String> THIS_MACHINE =
      Map.of(
          "spark.driver.bindAddress", "127.0.0.1",
          "spark.driver.host", "127.0.0.1",
          "spark.sql.shuffle.partitions", "1",
          "spark.default.parallelism", "1",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.optimizer.windowGroupLimitThreshold", "-1");

  /** The same names of files and the same language on every machine; few partitions for figures. */
  private static final Map<String, String> CLUSTER =
      Map.of(
          "spark.executorEnv.LC_ALL", "C.UTF-8",
          "spark.executor.defaultJavaOptions",
              "-Dfile.encoding=UTF-8 -Duser.language=en -Duser.country=GB",
          "spark.sql.shuffle.partitions", "4");

  private SparkSessions() {}

  /**
   * Starts a session. What {@code spark-submit} was given comes before all settings here on which
   * no result depends.
   *
   * @param master Spark's master URL, {@code local[*]} for this machine
   * @param scratch a temporary folder of this run for Spark's own files
   */
  static SparkSession start(String master, Path scratch) {
    SparkConf conf = new SparkConf().setMaster(master);
    MEANING.forEach(conf::set);
    conf.setIfMissing("spark.app.name", "ehecme");
    conf.setIfMissing("spark.sql.warehouse.dir", scratch.resolve("warehouse").toUri().toString());
    EVERYWHERE.forEach(conf::setIfMissing);
    if (isLocal(master)) {
      conf.setIfMissing("spark.local.dir", scratch.toString());
      THIS_MACHINE.forEach(conf::setIfMissing);
    } else {
      CLUSTER.forEach(conf::setIfMissing);
      conf.set(JARS, jars(conf));
    }
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /** Whether a master URL means this machine. */
  static boolean isLocal(String master) {
    return master.equals("local") || master.startsWith("local[");
  }

  /** What {@code spark-submit} sends, and what of the program it does not. */
  private static String jars(SparkConf conf) {
    List<String> jars =
        new ArrayList<>(
            Stream.of(conf.get(JARS, "").split(",")).filter(j -> !j.isEmpty()).toList());
    Set<String> names = jars.stream().map(SparkSessions::fileName).collect(Collectors.toSet());
    ProgramJars.addresses().stream()
        .filter(jar -> !names.contains(fileName(jar)))
        .forEach(jars::add);
    return String.join(",", jars);
  }

  private static String fileName(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
