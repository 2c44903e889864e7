package uk.seslip.ehecme.model;

import java.util.List;
import java.util.Optional;

/**
 * A list of categories a measure is split by.
 *
 * @param id the stable id, such as {@code cme_reason}
 * @param name DfE's {@code breakdown_topic}, such as {@code Reason}
 * @param sensitive true when a category that holds every child says something private of each
 * @param regionalOnly true when only the region asks for it: it never enters the DfE return, even
 *     for a measure that does
 * @param categories the categories of all terms, in the published order
 */
public record BreakdownTopic(
    String id, String name, boolean sensitive, boolean regionalOnly, List<Category> categories) {

  /** Copies the categories. */
  public BreakdownTopic {
    categories = List.copyOf(categories);
  }

  /** The categories in force in a term, in the published order. */
  public List<Category> categoriesIn(Term term) {
    return categories.stream().filter(c -> c.isListedIn(term)).toList();
  }

  /** Whether a label is that of a category, in its published spelling. */
  public boolean hasLabel(String label) {
    return categories.stream().anyMatch(c -> c.label().equals(label));
  }

  /** The category that a written label means, among all terms' categories. */
  public Optional<Category> findCategory(String written) {
    return categories.stream()
        .filter(c -> c.label().equals(written))
        .findFirst()
        .or(() -> categories.stream().filter(c -> c.accepts(written)).findFirst());
  }
}
