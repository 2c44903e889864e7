package uk.seslip.ehecme.transform.cluster;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.SparkFiles;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Definitions;

/** The configuration that came to an executor, read once for all its tasks. */
final class ConfigurationHere {

  private static final Map<String, Definitions> READ = new ConcurrentHashMap<>();

  private ConfigurationHere() {}

  /**
   * The definitions of an archive.
   *
   * @param name what {@link ConfigurationArchive#send} gave
   * @param hash what the driver read it with
   * @throws IllegalStateException when it is not the same here
   */
  static Definitions definitions(String name, String hash) {
    Definitions definitions =
        READ.computeIfAbsent(name, n -> DefinitionsReader.read(Path.of(SparkFiles.get(n))));
    if (!definitions.hash().equals(hash)) {
      throw new IllegalStateException(
          "cannot read returns: because the configuration changed while the run began (run again)");
    }
    return definitions;
  }
}
