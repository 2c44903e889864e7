package uk.seslip.ehecme.transform.frame;

/** Column names of every frame; where a published file has the column, the word is the same. */
public final class Columns {

  /** The submission's id, {@code <code>/<term>/<n>}. */
  public static final String SUBMISSION = "submission";

  /** GSS code of the authority that sent a submission. */
  public static final String AUTHORITY = "new_la_code";

  /** The term a submission returns, as a sortable key. */
  public static final String TERM = "term";

  /** The number the store gave a submission, from 1 within its authority and term. */
  public static final String NUMBER = "n";

  /** The number the authority gave a submission. */
  public static final String VERSION = "version";

  /** The day a submission was received. */
  public static final String RECEIVED = "received";

  /** The hashes of a submission's files. */
  public static final String FINGERPRINT = "fingerprint";

  /** The hash of what was read from those files. */
  public static final String READING = "reading";

  /** The files a submission came in. */
  public static final String FILES = "files";

  /** Whether a submission may be used. */
  public static final String ACCEPTED = "accepted";

  /** Whether the authority ticked that it has nothing to return. */
  public static final String NIL_RETURN = "nil_return";

  /** Ids of measures that are kept and not used. */
  public static final String HELD_BACK = "held_back";

  /** The practice answers of a submission. */
  public static final String ANSWERS = "answers";

  /** An authority's answers to queries about a submission. */
  public static final String EXPLANATIONS = "explanations";

  /** The observations of a submission. */
  public static final String OBSERVATIONS = "observations";

  /** GSS code of an authority or of the region. */
  public static final String PLACE = "place";

  /** The period of a figure, as a sortable key such as {@code 202627-1}. */
  public static final String PERIOD = "period";

  /** Id of the measure. */
  public static final String MEASURE = "measure";

  /** DfE's name of the list of groups. */
  public static final String TOPIC = "breakdown_topic";

  /** DfE's name of the group. */
  public static final String BREAKDOWN = "breakdown";

  /** The number; null when there is none, and then the shorthand says why. */
  public static final String VALUE = "value";

  /** The symbol in the place of a number; null when there is one. */
  public static final String SYMBOL = "symbol";

  /** What stood in the cell in the place of a number; null when there is one. */
  public static final String WRITTEN = "written";

  /** The file a value was read from. */
  public static final String SOURCE_FILE = "source_file";

  /** The sheet it was read from. */
  public static final String SOURCE_SHEET = "source_sheet";

  /** The cell it was read from. */
  public static final String SOURCE_CELL = "source_cell";

  /** How many authorities an aggregate counts. */
  public static final String COUNTED = "authorities_counted";

  /** How many authorities it should count. */
  public static final String EXPECTED = "authorities_expected";

  private Columns() {}
}
