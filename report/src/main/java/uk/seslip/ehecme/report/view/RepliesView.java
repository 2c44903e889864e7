package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * Who replied.
 *
 * @param count such as {@code 18 of 19}
 * @param sentence the same in words
 * @param missing names of those without a return, alphabetical
 */
public record RepliesView(String count, String sentence, List<String> missing) {

  /** Copies the names. */
  public RepliesView {
    missing = List.copyOf(missing);
  }
}
