package uk.seslip.ehecme.transform.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.SparkContext;

/**
 * The configuration as one archive, which Spark takes to every executor and unpacks there.
 *
 * @param config the folder of the configuration
 * @param scratch where the archive lies as long as the session lasts
 */
record ConfigurationArchive(Path config, Path scratch) {

  private static final int HASH_CHARACTERS = 12;

  /**
   * Hands it to Spark; the same configuration goes once.
   *
   * @param hash the configuration's hash, part of the name
   * @return the name under which an executor finds the unpacked folder
   */
  String send(SparkContext spark, String hash) {
    String name = "ehecme-config-" + hash.substring(0, HASH_CHARACTERS);
    Path archive = scratch.resolve(name + ".zip");
    if (Files.exists(archive)) {
      return name;
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Path file : files()) {
        zip.putNextEntry(new ZipEntry(config.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot pack " + config + " for the cluster: because " + e.getMessage(), e);
    }
    spark.addArchive(archive.toUri() + "#" + name);
    return name;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(config)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
