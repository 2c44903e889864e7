package uk.seslip.ehecme.ingest.definition;

/**
 * A line of a configuration file, so that every fault can say where it is.
 *
 * @param file the file's name within the configuration folder
 * @param line the line, from 1
 */
record Place(String file, long line) {

  /** The exception for a fault here. */
  ConfigurationException fault(String because, String remedy) {
    return new ConfigurationException(file, line, because, remedy);
  }
}
