package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;
import java.util.Locale;

/**
 * A file of an extract.
 *
 * @param number its place among the files of the run, from 0
 * @param uri where it is
 * @param name its name without its folder
 * @param bytes how large it is
 */
record ExtractFile(int number, String uri, String name, long bytes) implements Serializable {

  /** How files of a kind are read. */
  enum Kind {
    TEXT,
    WORKBOOK,
    PARQUET,
    OTHER
  }

  /** The kind that its name says. */
  Kind kind() {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (extension) {
      case "csv", "txt", "tsv" -> Kind.TEXT;
      case "xlsx", "xls", "xlsm", "ods" -> Kind.WORKBOOK;
      case "parquet" -> Kind.PARQUET;
      default -> Kind.OTHER;
    };
  }
}
