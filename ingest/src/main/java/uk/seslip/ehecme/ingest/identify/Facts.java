package uk.seslip.ehecme.ingest.identify;

import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Period;

/**
 * What a heading or a label says of the figures below or beside it. What it leaves open, others may
 * say.
 *
 * @param measure id of the measure
 * @param topic name of the breakdown topic
 * @param category the category as written, or {@code Total}
 * @param period the term or the academic year
 * @param authority the authority as written
 * @param passedOver true when the figures are none of the return's: percentages, for example
 */
public record Facts(
    Optional<String> measure,
    Optional<String> topic,
    Optional<String> category,
    Optional<Period> period,
    Optional<String> authority,
    boolean passedOver) {

  private static final String TOTAL = Breakdown.TOTAL.category();

  /** A wording that says nothing: {@code Number}. */
  public static final Facts NONE =
      new Facts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** A heading whose figures are not read. */
  public static Facts ignored() {
    return new Facts(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  /** These facts with a measure. */
  public Facts ofMeasure(String id) {
    return new Facts(Optional.of(id), topic, category, period, authority, passedOver);
  }

  /** These facts with a topic. */
  public Facts ofTopic(String name) {
    return new Facts(measure, Optional.of(name), category, period, authority, passedOver);
  }

  /** These facts with a category. */
  public Facts ofCategory(String written) {
    return new Facts(measure, topic, Optional.of(written), period, authority, passedOver);
  }

  /** These facts for all categories together. */
  public Facts ofTotal() {
    return ofCategory(TOTAL);
  }

  /** These facts with a period. */
  public Facts in(Period when) {
    return new Facts(measure, topic, category, Optional.of(when), authority, passedOver);
  }

  /** These facts with whose figures they are. */
  public Facts by(String written) {
    return new Facts(measure, topic, category, period, Optional.of(written), passedOver);
  }

  /** These facts without whose figures they are. */
  public Facts byNobody() {
    return new Facts(measure, topic, category, period, Optional.empty(), passedOver);
  }

  /** Whether it is about all categories together. */
  public boolean isTotal() {
    return category.equals(Optional.of(TOTAL));
  }

  /** Whether it names one category. */
  public boolean hasCategory() {
    return category.isPresent() && !isTotal();
  }

  /** Both together; empty when they contradict each other. */
  public Optional<Facts> and(Facts other) {
    boolean agree =
        agree(measure, other.measure)
            && agree(topic, other.topic)
            && (isTotal() || other.isTotal() || agree(category, other.category))
            && agree(period, other.period)
            && agree(authority, other.authority);
    return agree ? Optional.of(join(other)) : Optional.empty();
  }

  /** These facts, and from others what these leave open. */
  public Facts orElse(Facts others) {
    return new Facts(
        measure.or(others::measure),
        topic.or(others::topic),
        category.or(others::category),
        period.or(others::period),
        authority.or(others::authority),
        passedOver || others.passedOver);
  }

  private Facts join(Facts other) {
    Facts both = orElse(other);
    return isTotal() && other.hasCategory() ? both.ofCategory(other.category.get()) : both;
  }

  private static boolean agree(Optional<?> one, Optional<?> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
