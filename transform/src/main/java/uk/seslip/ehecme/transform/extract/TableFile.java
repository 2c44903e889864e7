package uk.seslip.ehecme.transform.extract;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;
import uk.seslip.ehecme.ingest.extract.ExtractEncoding;
import uk.seslip.ehecme.ingest.extract.ExtractHeader;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;
import uk.seslip.ehecme.ingest.extract.Fields;

/**
 * A Parquet file: Spark reads the columns that are known, as text and with the number of each row.
 */
final class TableFile {

  private static final String ROW_INDEX = "_metadata.row_index";
  private static final String REMEDY =
      "name its columns as config/extract.yml does, or add yours to config/mappings/extract";

  private final ExtractFile file;
  private final Dataset<Row> rows;
  private final ExtractHeader header;

  private TableFile(ExtractFile file, Dataset<Row> rows, ExtractHeader header) {
    this.file = file;
    this.rows = rows;
    this.header = header;
  }

  /** Looks at the columns of a file. */
  static TableFile open(SparkSession spark, ExtractPlan plan, ExtractFile file) {
    Dataset<Row> all = spark.read().parquet(file.uri());
    String[] names = all.columns();
    ExtractHeader.Reading reading = ExtractHeader.read(plan, fields(names));
    if (reading.header().isEmpty()) {
      throw new ExtractException(
          file.name(), "it has no column for " + String.join(", ", reading.missing()), REMEDY);
    }
    int[] places = reading.header().get().positions();
    int[] positions = new int[places.length];
    Arrays.fill(positions, -1);
    List<Column> known = new ArrayList<>();
    for (int column = 0; column < places.length; column++) {
      if (places[column] >= 0) {
        positions[column] = known.size();
        known.add(all.col("`" + names[places[column]] + "`").cast("string"));
      }
    }
    int cells = known.size();
    known.add(col(ROW_INDEX));
    return new TableFile(
        file, all.select(known.toArray(Column[]::new)), new ExtractHeader(positions, cells));
  }

  /** Its parts, numbered from 0. */
  List<ExtractSplit> parts() {
    int count = rows.javaRDD().getNumPartitions();
    FileLayout layout = new FileLayout(header, 0, 0, ',', ExtractEncoding.BYTES, 0, false);
    List<ExtractSplit> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(
          new ExtractSplit(
              i, file, ExtractSplit.Way.TABLE, layout, 0, file.bytes() / count, false));
    }
    return parts;
  }

  /** Sends what its rows count towards to the buckets. */
  JavaPairRDD<Integer, Serializable> sent(
      Broadcast<ExtractPlan> plan, RunKey key, int buckets, List<ExtractSplit> ofFile) {
    List<ExtractSplit> splits = List.copyOf(ofFile);
    return rows.javaRDD()
        .mapPartitionsWithIndex(
            (index, partition) -> {
              SplitReader reader =
                  new SplitReader(plan.value(), splits.get(index), key.bytes(), buckets);
              Fields fields = new Fields();
              while (partition.hasNext()) {
                Row row = partition.next();
                fill(fields, row);
                reader.read(fields, row.getLong(row.length() - 1) + 1);
              }
              return reader.results(false);
            },
            true)
        .mapToPair(one -> new Tuple2<>(one._1(), one._2()));
  }

  private static void fill(Fields fields, Row row) {
    String[] cells = new String[row.length() - 1];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = row.isNullAt(i) ? "" : row.getString(i);
    }
    fill(fields, cells);
  }

  private static Fields fields(String... cells) {
    Fields fields = new Fields();
    fill(fields, cells);
    return fields;
  }

  private static void fill(Fields fields, String... cells) {
    byte[] bytes = String.join("", cells).getBytes(StandardCharsets.UTF_8);
    fields.clear(bytes);
    int at = 0;
    for (String cell : cells) {
      int end = at + cell.getBytes(StandardCharsets.UTF_8).length;
      fields.add(at, end);
      at = end;
    }
  }
}
