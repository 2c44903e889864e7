package uk.seslip.ehecme.transform.frame;

import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createDecimalType;
import static org.apache.spark.sql.types.DataTypes.createStructField;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Short names for the fields that schemas are made of. */
final class Fields {

  /** The type of every exact number; sums are cast back to it. */
  static final DecimalType NUMBER = createDecimalType(18, 4);

  private Fields() {}

  /** A field that is always filled. */
  static StructField filled(String name, DataType type) {
    return createStructField(name, type, false);
  }

  /** A text that is always filled. */
  static StructField text(String name) {
    return filled(name, DataTypes.StringType);
  }

  /** A field that may be null. */
  static StructField optional(String name, DataType type) {
    return createStructField(name, type, true);
  }

  /** A list of structures, never null and without null elements. */
  static StructField list(String name, DataType element) {
    return filled(name, createArrayType(element, false));
  }

  /** The fields as a schema. */
  static StructType schema(StructField... fields) {
    return new StructType(fields);
  }
}
