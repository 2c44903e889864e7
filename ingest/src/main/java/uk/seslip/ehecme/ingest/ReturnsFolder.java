package uk.seslip.ehecme.ingest;

import java.time.LocalDate;
import java.util.List;
import uk.seslip.ehecme.model.Definitions;

/**
 * The folder that the returns of a batch are collected in, and who reads its files: this machine
 * ({@link Ingest#folder}), or several.
 */
public interface ReturnsFolder {

  /** The folder's own name, for messages. */
  String name();

  /** The names of everything in it, in their order, without what is in its subfolders. */
  List<String> entries();

  /**
   * Reads files of the folder, each with a {@link ReturnReader}.
   *
   * @param names the files, among {@link #entries()}
   * @param definitions the configuration
   * @param asOf the day the run stands on
   * @return what each gave, in the order of the names
   */
  List<ReadFile> read(List<String> names, Definitions definitions, LocalDate asOf);
}
