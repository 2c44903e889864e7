package uk.seslip.ehecme.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of categories a measure is split by.
 *
 * @param id the stable id, such as {@code cme_reason}
 * @param name DfE's {@code breakdown_topic}, such as {@code Reason}
 * @param sensitive true when a category that holds every child says something private of each
 * @param regionalOnly true when only the region asks for it: it never enters the DfE return, even
 *     for a measure that does
 * @param categories the categories of all terms, in the published order
 * @param notCounted what returns give at times and nobody counts, such as Year 12
 */
public record BreakdownTopic(
    String id,
    String name,
    boolean sensitive,
    boolean regionalOnly,
    List<Category> categories,
    List<Category> notCounted) {

  /** Copies the categories. */
  public BreakdownTopic {
    categories = List.copyOf(categories);
    notCounted = List.copyOf(notCounted);
  }

  /** The categories in force in a term, in the published order. */
  public List<Category> categoriesIn(Term term) {
    return categories.stream().filter(c -> c.isListedIn(term)).toList();
  }

  /** What is known of a term to be no category, because the children in it are not counted. */
  public List<Category> notCountedIn(Term term) {
    return notCounted.stream().filter(c -> c.isListedIn(term)).toList();
  }

  /** Whether a written label means something in a term, be it counted or not. */
  public boolean knowsIn(Term term, String written) {
    return Stream.concat(categories.stream(), notCounted.stream())
        .anyMatch(c -> c.isListedIn(term) && c.accepts(written));
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
