package uk.seslip.ehecme.model;

import java.util.List;

/**
 * How a child-level extract is read.
 *
 * @param version printed on what is made from it
 * @param columns the columns it may have
 * @param families the registers a row may belong to, at most 16
 * @param endings how episodes end
 * @param durationTopic the id of the topic that the bands are categories of
 * @param durations how long is which category, the shortest first
 * @param mappings what else case systems write
 */
public record ExtractDefinition(
    String version,
    List<ExtractColumn> columns,
    List<ExtractFamily> families,
    List<ExtractEnding> endings,
    String durationTopic,
    List<DurationBand> durations,
    List<ExtractMapping> mappings) {

  /** Copies the lists. */
  public ExtractDefinition {
    columns = List.copyOf(columns);
    families = List.copyOf(families);
    endings = List.copyOf(endings);
    durations = List.copyOf(durations);
    mappings = List.copyOf(mappings);
  }
}
