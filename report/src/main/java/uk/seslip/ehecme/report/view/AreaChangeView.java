package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who came before an authority or comes after it, on the page of either.
 *
 * @param words one sentence in parts; the names of the others are links to their pages
 * @param limit what must not be done with figures across the change
 */
public record AreaChangeView(List<Link> words, CaveatText limit) {

  /** Copies the words. */
  public AreaChangeView {
    words = List.copyOf(words);
  }

  /** The sentence without its links. */
  public String sentence() {
    return words.stream().map(Link::text).collect(Collectors.joining());
  }

  /** The pages of the others, in the order of the sentence. */
  public List<Link> pages() {
    return words.stream().filter(Link::leadsSomewhere).toList();
  }
}
