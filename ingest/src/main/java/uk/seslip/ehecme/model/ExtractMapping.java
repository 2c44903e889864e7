package uk.seslip.ehecme.model;

import java.util.Optional;

/**
 * What one wording of a case system means.
 *
 * @param authority the only authority that means it so; empty when any does
 * @param column the id of the column
 * @param written a heading or a code, as written
 * @param means the category, family or ending it stands for; empty when it heads the column
 */
public record ExtractMapping(
    Optional<String> authority, String column, String written, Optional<String> means) {

  /** Whether it counts for an authority. */
  public boolean isFor(String code) {
    return authority.map(code::equals).orElse(true);
  }
}
