package uk.seslip.ehecme.transform.store;

import org.apache.hadoop.conf.Configuration;

/**
 * Hadoop's settings for what this program reads and writes without Spark: the files on the
 * classpath, and what {@code spark-submit} was given for Hadoop, such as the keys of an object
 * store.
 */
final class HadoopSettings {

  private static final String FOR_HADOOP = "spark.hadoop.";

  private HadoopSettings() {}

  static Configuration read() {
    Configuration settings = new Configuration();
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith(FOR_HADOOP))
        .sorted()
        .forEach(
            name -> settings.set(name.substring(FOR_HADOOP.length()), System.getProperty(name)));
    return settings;
  }
}
