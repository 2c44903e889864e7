package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * Every file to take away.
 *
 * @param label what every page carries
 * @param groups the files by kind
 */
public record DownloadsView(DocumentLabel label, List<FileGroup> groups) {

  /**
   * Files of one kind.
   *
   * @param heading the kind
   * @param sentence what they are for
   * @param table a row for each file: name, format and size
   */
  public record FileGroup(String heading, String sentence, TableView table) {}

  /** Copies the groups. */
  public DownloadsView {
    groups = List.copyOf(groups);
  }
}
