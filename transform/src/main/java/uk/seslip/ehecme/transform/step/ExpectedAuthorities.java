package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.time.Month;
import org.apache.spark.sql.Column;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.frame.Columns;

/** How many authorities of the region a period's total should count. */
final class ExpectedAuthorities {

  private ExpectedAuthorities() {}

  /** The number of authorities whose code is in force in the row's period. */
  static Column in(Region region) {
    return region.authorities().stream()
        .map(ExpectedAuthorities::oneWhenInForce)
        .reduce(lit(0), Column::plus);
  }

  private static Column oneWhenInForce(Authority authority) {
    Column started = col(Columns.PERIOD).geq(termOf(authority.validFrom()).sortKey());
    Column inForce =
        authority
            .validTo()
            .map(last -> started.and(col(Columns.PERIOD).leq(termOf(last).sortKey())))
            .orElse(started);
    return when(inForce, 1).otherwise(0);
  }

  private static Term termOf(LocalDate day) {
    Month month = day.getMonth();
    int startYear = month.compareTo(Month.SEPTEMBER) >= 0 ? day.getYear() : day.getYear() - 1;
    AcademicYear year = new AcademicYear(Math.max(startYear, 2000));
    if (month.compareTo(Month.SEPTEMBER) >= 0) {
      return new Term(year, Season.AUTUMN);
    }
    return new Term(year, month.compareTo(Month.MAY) < 0 ? Season.SPRING : Season.SUMMER);
  }
}
