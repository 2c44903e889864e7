package uk.seslip.ehecme.transform.frame;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static uk.seslip.ehecme.transform.frame.Fields.filled;
import static uk.seslip.ehecme.transform.frame.Fields.list;
import static uk.seslip.ehecme.transform.frame.Fields.optional;
import static uk.seslip.ehecme.transform.frame.Fields.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.SourceFile;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.StoredSubmission;

/**
 * The shape of a stored submission: one row with its observations inside, so that one commit stores
 * a submission whole or not at all.
 */
public final class SubmissionFrame {

  private static final String QUESTION = "question";
  private static final String ANSWER = "answer";
  private static final String COMMENT = "comment";
  private static final String NAME = "name";
  private static final String SHA256 = "sha256";
  private static final String BYTES = "bytes";

  private static final StructType FILE =
      Fields.schema(text(NAME), text(SHA256), filled(BYTES, LongType));

  private static final StructType PRACTICE =
      Fields.schema(text(QUESTION), text(ANSWER), text(COMMENT));

  /** The columns of the store. */
  public static final StructType SCHEMA =
      Fields.schema(
          text(Columns.SUBMISSION),
          text(Columns.AUTHORITY),
          text(Columns.TERM),
          filled(Columns.NUMBER, IntegerType),
          filled(Columns.VERSION, IntegerType),
          filled(Columns.RECEIVED, DateType),
          text(Columns.FINGERPRINT),
          text(Columns.READING),
          filled(Columns.ACCEPTED, BooleanType),
          filled(Columns.NIL_RETURN, BooleanType),
          list(Columns.FILES, FILE),
          filled(Columns.HELD_BACK, createArrayType(StringType, false)),
          list(Columns.ANSWERS, PRACTICE),
          optional(Columns.EXPLANATIONS, createArrayType(ExplanationFrame.SCHEMA, false)),
          list(Columns.OBSERVATIONS, ObservationFrame.SCHEMA));

  private SubmissionFrame() {}

  /** The submissions as a frame. */
  public static Dataset<Row> of(SparkSession spark, List<StoredSubmission> submissions) {
    return spark.createDataFrame(submissions.stream().map(SubmissionFrame::row).toList(), SCHEMA);
  }

  /** The submissions of a frame without their observations, in the order of their ids. */
  public static List<StoredSubmission> headers(Dataset<Row> submissions) {
    return records(submissions.drop(Columns.OBSERVATIONS));
  }

  /** The submissions of a frame, whole where it has their observations, in order of their ids. */
  public static List<StoredSubmission> records(Dataset<Row> submissions) {
    return submissions.collectAsList().stream()
        .map(SubmissionFrame::submission)
        .sorted(Comparator.comparing(StoredSubmission::id))
        .toList();
  }

  private static Row row(StoredSubmission stored) {
    Submission submission = stored.submission();
    return RowFactory.create(
        stored.id(),
        submission.authority(),
        submission.term().sortKey(),
        stored.number(),
        submission.version(),
        submission.received(),
        submission.fingerprint(),
        stored.reading(),
        submission.accepted(),
        submission.nilReturn(),
        submission.files().stream()
            .map(f -> RowFactory.create(f.name(), f.sha256(), f.bytes()))
            .toList(),
        submission.heldBack().stream().sorted().toList(),
        submission.answers().stream()
            .map(a -> RowFactory.create(a.question(), a.answer(), a.comment()))
            .toList(),
        submission.explanations().stream().map(ExplanationFrame::row).toList(),
        submission.observations().stream().map(ObservationFrame::row).toList());
  }

  private static StoredSubmission submission(Row row) {
    String authority = row.getAs(Columns.AUTHORITY);
    Term term = PeriodKey.readTerm(row.getAs(Columns.TERM));
    Submission submission =
        new Submission(
            authority,
            term,
            row.<Integer>getAs(Columns.VERSION),
            row.getAs(Columns.RECEIVED),
            rows(row, Columns.FILES).stream().map(SubmissionFrame::file).toList(),
            observations(row, authority),
            new HashSet<>(row.<String>getList(row.fieldIndex(Columns.HELD_BACK))),
            row.<Boolean>getAs(Columns.ACCEPTED),
            row.<Boolean>getAs(Columns.NIL_RETURN),
            rows(row, Columns.ANSWERS).stream().map(a -> answer(a, authority, term)).toList(),
            rows(row, Columns.EXPLANATIONS).stream()
                .map(e -> ExplanationFrame.explanation(e, authority, term))
                .toList());
    return new StoredSubmission(
        row.<Integer>getAs(Columns.NUMBER), submission, row.getAs(Columns.READING));
  }

  private static List<Observation> observations(Row row, String authority) {
    return Arrays.asList(row.schema().fieldNames()).contains(Columns.OBSERVATIONS)
        ? rows(row, Columns.OBSERVATIONS).stream()
            .map(observation -> ObservationFrame.observation(observation, authority))
            .toList()
        : List.of();
  }

  /** The list in a column; a row that was stored before the column came has none. */
  private static List<Row> rows(Row row, String column) {
    int field = row.fieldIndex(column);
    return row.isNullAt(field) ? List.of() : row.getList(field);
  }

  private static SourceFile file(Row row) {
    return new SourceFile(row.getAs(NAME), row.getAs(SHA256), row.<Long>getAs(BYTES));
  }

  private static PracticeAnswer answer(Row row, String authority, Term term) {
    return new PracticeAnswer(
        authority, term, row.getAs(QUESTION), row.getAs(ANSWER), row.getAs(COMMENT));
  }
}
