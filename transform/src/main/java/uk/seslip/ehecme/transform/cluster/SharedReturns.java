package uk.seslip.ehecme.transform.cluster;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import uk.seslip.ehecme.ingest.ReadFile;
import uk.seslip.ehecme.ingest.ReturnsFolder;
import uk.seslip.ehecme.model.Definitions;

/**
 * A returns folder that all machines of a cluster see, whose files Spark's executors open and
 * parse. Only what a file gave comes back; checks and history are the driver's, as always.
 */
public final class SharedReturns implements ReturnsFolder {

  /** A few tasks for each core, so that one slow workbook does not keep a core waiting. */
  private static final int TASKS_PER_CORE = 4;

  private final SparkContext spark;
  private final ConfigurationArchive configuration;
  private final URI folder;
  private final NavigableMap<String, String> addresses;

  private SharedReturns(
      SparkContext spark,
      ConfigurationArchive configuration,
      URI folder,
      NavigableMap<String, String> addresses) {
    this.spark = spark;
    this.configuration = configuration;
    this.folder = folder;
    this.addresses = addresses;
  }

  /**
   * Lists a folder; none of its files is opened.
   *
   * @param session a running session
   * @param folder the folder on any file system that Hadoop knows
   * @param config the folder of the configuration, which the executors get a copy of
   * @param scratch a folder of this machine that lasts as long as the session
   * @throws IllegalArgumentException when it is not a folder
   */
  public static SharedReturns list(SparkSession session, URI folder, Path config, Path scratch) {
    SparkContext spark = session.sparkContext();
    return new SharedReturns(
        spark,
        new ConfigurationArchive(config, scratch),
        folder,
        FolderListing.of(folder, spark.hadoopConfiguration()));
  }

  @Override
  public String name() {
    return Path.of(folder.getPath()).getFileName().toString();
  }

  @Override
  public List<String> entries() {
    return List.copyOf(addresses.keySet());
  }

  @Override
  public List<ReadFile> read(List<String> names, Definitions definitions, LocalDate asOf) {
    if (names.isEmpty()) {
      return List.of();
    }
    spark.setJobGroup("read-returns", "Reading " + names.size() + " returns", false);
    try {
      return TaskFailure.inPlainWords(() -> texts(names, definitions.hash(), asOf)).stream()
          .map(ReadFile::ofText)
          .toList();
    } finally {
      spark.clearJobGroup();
    }
  }

  private List<String> texts(List<String> names, String hash, LocalDate asOf) {
    JavaSparkContext machines = JavaSparkContext.fromSparkContext(spark);
    ReadOnExecutor task =
        new ReadOnExecutor(
            configuration.send(spark, hash),
            hash,
            asOf,
            machines.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())));
    int tasks = Math.min(names.size(), TASKS_PER_CORE * spark.defaultParallelism());
    return machines
        .parallelize(names.stream().map(addresses::get).toList(), tasks)
        .mapPartitions(task)
        .collect();
  }
}
