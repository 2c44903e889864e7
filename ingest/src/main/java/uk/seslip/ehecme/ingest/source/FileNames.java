package uk.seslip.ehecme.ingest.source;

import java.util.Locale;
import java.util.Set;

/** Tells from a name alone whether a file in the returns folder was meant as a return. */
public final class FileNames {

  private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls", "ods");
  private static final Set<String> TEXTS = Set.of("csv", "tsv", "txt");
  private static final Set<String> SENT_BUT_UNREADABLE =
      Set.of("xlsb", "numbers", "pdf", "doc", "docx", "rtf", "html", "htm", "msg", "eml", "zip");

  private FileNames() {}

  /**
   * Whether somebody may have sent this as a return, so that leaving it out needs their attention;
   * anything else in the folder is only noted.
   */
  public static boolean mayBeReturn(String name) {
    String extension = extension(name);
    boolean meant = isWorkbook(name) || isText(name) || SENT_BUT_UNREADABLE.contains(extension);
    return meant && !name.startsWith(".") && !name.startsWith("~$");
  }

  static boolean isWorkbook(String name) {
    return WORKBOOKS.contains(extension(name));
  }

  static boolean isText(String name) {
    return TEXTS.contains(extension(name));
  }

  static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
