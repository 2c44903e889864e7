package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.frame.Columns;

/** Whose figures a period's total should count: the rule of {@link Authority#isExpectedFor}. */
final class ExpectedAuthorities {

  /** No figure is older, so whoever is in force from then on is expected in every period. */
  private static final LocalDate OLDEST = LocalDate.of(2021, Month.SEPTEMBER, 1);

  private static final Term FIRST = new Term(new AcademicYear(2001), Season.AUTUMN);
  private static final Term LAST = new Term(new AcademicYear(2097), Season.SUMMER);

  private ExpectedAuthorities() {}

  /** How many authorities the row's period expects. */
  static Column in(Region region) {
    List<Authority> limited = limited(region);
    Column always = lit(region.authorities().size() - limited.size());
    return limited.stream()
        .map(authority -> when(isExpected(authority), 1).otherwise(0))
        .reduce(always, Column::plus);
  }

  /** The authorities whose code ends, or begins after the oldest figure. */
  static List<Authority> limited(Region region) {
    return region.authorities().stream()
        .filter(one -> one.validTo().isPresent() || one.validFrom().isAfter(OLDEST))
        .toList();
  }

  /** Whether the row's period is one that the authority is expected in. */
  static Column isExpected(Authority authority) {
    Column annual = col(Columns.PERIOD).endsWith("-0");
    Column inTerm = between(authority, FIRST, Term::next);
    Column inYear =
        between(authority, FIRST.year(), year -> new AcademicYear(year.startYear() + 1));
    return when(annual, inYear).otherwise(inTerm);
  }

  private static <P extends Period> Column between(
      Authority authority, P oldest, UnaryOperator<P> next) {
    P first = oldest;
    while (!authority.isExpectedFor(first) && isBeforeTheEnd(first)) {
      first = next.apply(first);
    }
    P last = first;
    while (authority.isExpectedFor(next.apply(last)) && isBeforeTheEnd(last)) {
      last = next.apply(last);
    }
    return col(Columns.PERIOD).between(first.sortKey(), last.sortKey());
  }

  private static boolean isBeforeTheEnd(Period period) {
    return period.collectedIn().isBefore(LAST);
  }
}
