package uk.seslip.ehecme.transform.frame;

import static uk.seslip.ehecme.transform.frame.Fields.text;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.Term;

/** The shape of an authority's answer to a query, inside its submission. */
final class ExplanationFrame {

  private static final String CODE = "code";
  private static final String ITEM = "item";
  private static final String REFERENCE = "reference";
  private static final String TEXT = "text";

  static final StructType SCHEMA =
      Fields.schema(
          text(CODE),
          text(Columns.MEASURE),
          text(ITEM),
          text(REFERENCE),
          text(TEXT),
          text(Columns.SOURCE_FILE),
          text(Columns.SOURCE_SHEET),
          text(Columns.SOURCE_CELL));

  private ExplanationFrame() {}

  static Row row(Explanation explanation) {
    return RowFactory.create(
        explanation.code(),
        explanation.measure(),
        explanation.item(),
        explanation.reference(),
        explanation.text(),
        explanation.cell().file(),
        explanation.cell().sheet(),
        explanation.cell().cell());
  }

  static Explanation explanation(Row row, String authority, Term term) {
    return new Explanation(
        authority,
        term,
        row.getAs(CODE),
        row.getAs(Columns.MEASURE),
        row.getAs(ITEM),
        row.getAs(REFERENCE),
        row.getAs(TEXT),
        new CellReference(
            row.getAs(Columns.SOURCE_FILE),
            row.getAs(Columns.SOURCE_SHEET),
            row.getAs(Columns.SOURCE_CELL)));
  }
}
