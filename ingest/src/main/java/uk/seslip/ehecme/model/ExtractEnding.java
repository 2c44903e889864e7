package uk.seslip.ehecme.model;

import java.util.List;

/**
 * A way in which an episode ends.
 *
 * @param id {@code returned_to_school}, {@code left_area} or {@code other}
 * @param spellings what case systems write for it
 */
public record ExtractEnding(String id, List<String> spellings) {

  /** Copies the spellings. */
  public ExtractEnding {
    spellings = List.copyOf(spellings);
  }
}
