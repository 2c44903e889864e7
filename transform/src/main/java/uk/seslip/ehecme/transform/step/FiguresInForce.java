package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.transform.frame.Columns;

/**
 * The figures of authorities whose code is in force in the period. Of a predecessor and its
 * successor one alone is, so that no child is counted twice when councils split or merge; what the
 * other returned for the period stays in the store, unused.
 */
public final class FiguresInForce {

  private FiguresInForce() {}

  /** Keeps them; costs nothing where no code begins or ends. */
  public static Dataset<Row> keep(Dataset<Row> observations, Region region) {
    return ExpectedAuthorities.limited(region).stream()
        .map(
            authority ->
                col(Columns.AUTHORITY)
                    .equalTo(lit(authority.code()))
                    .and(not(ExpectedAuthorities.isExpected(authority))))
        .reduce(Column::or)
        .map(outOfForce -> observations.filter(not(outOfForce)))
        .orElse(observations);
  }
}
