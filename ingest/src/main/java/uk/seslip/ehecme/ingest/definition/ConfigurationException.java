package uk.seslip.ehecme.ingest.definition;

/**
 * Says that the configuration cannot be used: where the fault is, why it is one and what to do.
 *
 * <p>Nothing is read from a return before the whole configuration is sound, so this always means
 * that no return was touched.
 */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault of a file as a whole.
   *
   * @param file the file's name within the configuration folder
   * @param because why it cannot be read
   * @param remedy what to do
   */
  public ConfigurationException(String file, String because, String remedy) {
    super("cannot read " + file + ": because " + because + " (" + remedy + ")");
  }

  /**
   * A fault at one line of a file.
   *
   * @param file the file's name within the configuration folder
   * @param line the line, from 1
   * @param because why it cannot be read
   * @param remedy what to do
   */
  ConfigurationException(String file, long line, String because, String remedy) {
    this(file + " line " + line, because, remedy);
  }
}
