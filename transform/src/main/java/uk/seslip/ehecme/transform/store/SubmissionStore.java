package uk.seslip.ehecme.transform.store;

import java.net.URI;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.frame.SubmissionFrame;

/**
 * Every submission of every term in one Delta table, a row each: adding to it is one commit that
 * happens whole or not at all, and no row is ever overwritten.
 */
public final class SubmissionStore {

  private static final String FORMAT = "delta";

  private final SparkSession spark;
  private final StoreLocation location;
  private final StoreIndex index;

  /** A store in a folder of any file system that Hadoop knows. */
  public SubmissionStore(SparkSession spark, URI folder) {
    this.spark = spark;
    this.location = new StoreLocation(folder);
    this.index = new StoreIndex(location);
  }

  /** Every submission that is stored, with its observations. */
  public Dataset<Row> read() {
    return location.isEmpty()
        ? SubmissionFrame.of(spark, List.of())
        : TableFiles.plain(location).map(this::parquet).orElseGet(this::delta);
  }

  private Dataset<Row> parquet(List<String> files) {
    return files.isEmpty()
        ? SubmissionFrame.of(spark, List.of())
        : spark.read().schema(SubmissionFrame.SCHEMA).parquet(files.toArray(new String[0]));
  }

  private Dataset<Row> delta() {
    return spark.read().format(FORMAT).load(location.table());
  }

  /**
   * Every submission that is stored, without its observations: from the plain index where it is of
   * the newest commit, else from the table, and then the index is mended.
   */
  public List<StoredSubmission> readHeaders() {
    return location.isEmpty() ? List.of() : index.read().orElseGet(this::readTable);
  }

  private List<StoredSubmission> readTable() {
    List<StoredSubmission> whole = SubmissionFrame.records(read());
    index.rewrite(whole);
    return whole.stream().map(StoredSubmission::header).toList();
  }

  /**
   * Those of the submissions that are not stored yet, with the number that each is stored under.
   */
  public static List<StoredSubmission> unstored(
      List<Submission> submissions, List<StoredSubmission> known) {
    return Numbering.of(known).number(submissions);
  }

  /** Submissions that are not stored yet as {@link #read()} will give them. */
  public Dataset<Row> rows(List<StoredSubmission> added) {
    return SubmissionFrame.of(spark, added);
  }

  /**
   * Stores submissions in one commit and writes the plain index.
   *
   * @param added what is new, as {@link #unstored} gave it
   * @param known what is stored, as {@link #readHeaders()} gave it
   */
  public void append(List<StoredSubmission> added, List<StoredSubmission> known) {
    if (added.isEmpty()) {
      return;
    }
    rows(added)
        .coalesce(1)
        .write()
        .format(FORMAT)
        .mode(SaveMode.Append)
        .option("mergeSchema", true)
        .save(location.table());
    index.append(known, added);
  }
}
