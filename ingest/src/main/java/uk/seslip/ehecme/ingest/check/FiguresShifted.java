package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;

/**
 * Finds breakdowns that look like those of a year before with every figure moved by one category,
 * as when a row was inserted or deleted in one column only.
 */
final class FiguresShifted extends NamedCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  FiguresShifted() {
    super("figures_shifted", CheckScope.breakdowns(), CheckNeed.LAST_YEAR);
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    boolean known = false;
    for (TopicValues values : TopicValues.of(submission)) {
      List<BigDecimal> now = numbers(submission, values, false);
      List<BigDecimal> then = numbers(submission, values, true);
      if (isLarge(submission, now) && isLarge(submission, then) && now.size() == then.size()) {
        known = true;
        compare(submission, values, now, then, tally);
      }
    }
    if (!known) {
      tally.couldNotRun(
          submission.noHistory(
              "no breakdown is large and complete enough, now and in "
                  + submission.term().yearsEarlier(1).label()));
    }
    return tally.result("the return holds no breakdown");
  }

  private void compare(
      CheckContext submission,
      TopicValues values,
      List<BigDecimal> now,
      List<BigDecimal> then,
      Tally tally) {
    int last = now.size();
    BigDecimal inPlace = distance(now, then);
    BigDecimal down = distance(now.subList(1, last), then.subList(0, last - 1)).add(now.get(0));
    BigDecimal up =
        distance(now.subList(0, last - 1), then.subList(1, last)).add(now.get(last - 1));
    BigDecimal share = submission.limit("shifted_distance_percent");
    boolean closer = down.min(up).multiply(HUNDRED).compareTo(inPlace.multiply(share)) <= 0;
    boolean far =
        inPlace
                .multiply(HUNDRED)
                .compareTo(sum(then).multiply(submission.limit("shifted_moved_percent")))
            >= 0;
    if (closer && far) {
      tally.found(
          new FindingMaker(submission, this)
              .at(values.parts().get(0).cell(), values.measure())
              .word("item", values.label())
              .word("period", LastYear.periodOf(submission, values.measure()).label())
              .found(down.compareTo(up) <= 0 ? "down" : "up")
              .expected("the categories of the year before")
              .finding());
    } else {
      tally.passed();
    }
  }

  private static boolean isLarge(CheckContext submission, List<BigDecimal> numbers) {
    return numbers.size() >= submission.definitions().checks().requireInt("shifted_fewest_parts")
        && sum(numbers).compareTo(submission.limit("shifted_smallest_total")) >= 0;
  }

  /** The numbers of all categories in their order; none when one of them has no number. */
  private static List<BigDecimal> numbers(
      CheckContext submission, TopicValues values, boolean lastYear) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Category category : values.topic().categoriesIn(submission.term())) {
      Breakdown part = new Breakdown(values.topic().name(), category.label());
      Optional<BigDecimal> number =
          lastYear
              ? LastYear.number(submission, values.measure(), part)
              : submission.findNumber(values.measure(), part);
      if (number.isEmpty()) {
        return List.of();
      }
      numbers.add(number.get());
    }
    return numbers;
  }

  private static BigDecimal distance(List<BigDecimal> one, List<BigDecimal> other) {
    BigDecimal distance = BigDecimal.ZERO;
    for (int i = 0; i < one.size(); i++) {
      distance = distance.add(one.get(i).subtract(other.get(i)).abs());
    }
    return distance;
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
