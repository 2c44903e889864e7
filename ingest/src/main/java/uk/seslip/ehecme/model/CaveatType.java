package uk.seslip.ehecme.model;

/**
 * A kind of caveat, as {@code config/caveats.yml} documents it.
 *
 * @param id the stable id, such as {@code SEASON_TERM_ON_TERM}
 * @param level what it is attached to: figure, authority, pair, term or region
 * @param severity how far it limits use
 * @param trigger when it fires, in words
 * @param text the sentence a reader needs; {@code {why}} is filled with the reason it fired
 * @param source where the warning comes from
 */
public record CaveatType(
    String id, String level, CaveatSeverity severity, String trigger, String text, String source) {

  /** The sentence without the reason it fired. */
  public String sentence() {
    return text.replace("{why}", "").strip();
  }
}
