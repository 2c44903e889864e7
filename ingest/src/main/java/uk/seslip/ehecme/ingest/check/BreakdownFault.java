package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;

/** How a breakdown goes wrong against its total, so that each fault is told by one check only. */
enum BreakdownFault {
  /** It adds up, or cannot be known not to. */
  NONE,
  /** The categories add up to about 100 and the total does not: they are percentages. */
  PERCENTAGES,
  /** One category alone is more than everyone. */
  PART_ABOVE_TOTAL,
  /** The categories do not add up to the total. */
  WRONG_SUM;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The fault of a breakdown. A category without a number only lets the sum be too high. */
  static BreakdownFault of(CheckContext submission, TopicValues values) {
    if (values.totalNumber().isEmpty() || !isWrong(submission, values)) {
      return NONE;
    }
    BigDecimal total = values.totalNumber().get();
    if (arePercentages(submission, values.sum(), total)) {
      return PERCENTAGES;
    }
    boolean above = values.numbers().stream().anyMatch(part -> part.compareTo(total) > 0);
    return above ? PART_ABOVE_TOTAL : WRONG_SUM;
  }

  /** Returns are exact; where a source was rounded, each cell may be off by half its base. */
  private static boolean isWrong(CheckContext submission, TopicValues values) {
    BigDecimal allowed =
        submission.roundingSlack().multiply(BigDecimal.valueOf(values.parts().size() + 1L));
    BigDecimal difference = values.sum().subtract(values.totalNumber().orElseThrow());
    return difference.compareTo(allowed) > 0
        || (difference.compareTo(allowed.negate()) < 0 && values.silent().isEmpty());
  }

  private static boolean arePercentages(CheckContext submission, BigDecimal sum, BigDecimal total) {
    BigDecimal slack = submission.limit("percentages_sum_slack");
    BigDecimal distance = submission.limit("percentages_total_distance");
    return sum.subtract(HUNDRED).abs().compareTo(slack) <= 0
        && total.subtract(HUNDRED).abs().compareTo(distance) > 0;
  }
}
