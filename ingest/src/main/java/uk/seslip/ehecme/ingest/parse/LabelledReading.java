package uk.seslip.ehecme.ingest.parse;

import java.util.List;

/**
 * What the freely laid out tables of a sheet gave.
 *
 * @param rows the figures, by claim
 * @param unread what was not read, and why
 */
public record LabelledReading(List<ClaimedRows> rows, List<Unread> unread) {

  /** Copies the lists. */
  public LabelledReading {
    rows = List.copyOf(rows);
    unread = List.copyOf(unread);
  }
}
