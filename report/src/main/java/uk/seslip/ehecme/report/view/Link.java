package uk.seslip.ehecme.report.view;

/**
 * A link of the site, or plain words where there is nothing to link to.
 *
 * @param text the words
 * @param target the page relative to the root of the site, such as {@code published.html}; empty
 *     for plain words
 */
public record Link(String text, String target) {

  /** Words without a link. */
  public static Link plain(String text) {
    return new Link(text, "");
  }

  /** Whether there is a page to go to. */
  public boolean leadsSomewhere() {
    return !target.isEmpty();
  }
}
