package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * Which checks returns are asked, and which could not be made for want of something to set them
 * against.
 *
 * @param lead how many there are and what they are for
 * @param needs what each group of checks needs, and of how many authorities it could be made
 * @param groups the checks themselves
 */
public record ChecksView(String lead, TableView needs, List<Group> groups) {

  /**
   * Checks that need the same.
   *
   * @param heading what they need
   * @param checks what each looks for
   */
  public record Group(String heading, List<String> checks) {

    /** Copies the list. */
    public Group {
      checks = List.copyOf(checks);
    }
  }

  /** Copies the list. */
  public ChecksView {
    groups = List.copyOf(groups);
  }
}
