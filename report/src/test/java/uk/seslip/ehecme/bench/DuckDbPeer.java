package uk.seslip.ehecme.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.seslip.ehecme.ingest.extract.CountLayout.Counted;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.ingest.extract.RowProblem;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.ExtractEvent;
import uk.seslip.ehecme.model.ExtractMapping;
import uk.seslip.ehecme.transform.extract.ExtractResult;

/** The same validation and counts in SQL on DuckDB, as peer and as oracle. */
final class DuckDbPeer {

  private static final List<ExtractEvent> EVENTS =
      List.of(
          ExtractEvent.CENSUS,
          ExtractEvent.ANY_POINT,
          ExtractEvent.STARTS,
          ExtractEvent.ENDS,
          ExtractEvent.RETURNED_TO_SCHOOL,
          ExtractEvent.LEFT_AREA,
          ExtractEvent.NOTICES);
  private static final List<String> COLUMNS =
      List.of("census", "any_point", "started", "ended", "returned", "left_area", "notices");

  private final ExtractQuestion question;

  DuckDbPeer(ExtractQuestion question) {
    this.question = question;
  }

  /** Counts a file with a number of threads: every count and problem that is not zero. */
  Map<String, Long> count(Path file, int threads) throws SQLException, IOException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET threads = " + threads);
      writeCodes(duck);
      for (String sql : sql(file).split("(?m)^;$")) {
        statement.execute(sql);
      }
      Map<String, Long> counts = new TreeMap<>();
      readCounts(statement, counts);
      readProblems(statement, counts);
      return counts;
    }
  }

  private String sql(Path file) throws IOException {
    try (InputStream in = DuckDbPeer.class.getResourceAsStream("peer.sql")) {
      int startYear = question.dates().term().year().startYear();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("$FILE", file.toString())
          .replace("$CENSUS", question.dates().censusDate().toString())
          .replace("$YEAR_FIRST", LocalDate.of(startYear - 1, 9, 1).toString())
          .replace("$YEAR_LAST", LocalDate.of(startYear, 8, 31).toString())
          .replace("$AS_OF", question.asOf().toString());
    }
  }

  private void writeCodes(Connection duck) throws SQLException {
    Map<List<String>, String> codes =
        new TreeMap<>(java.util.Comparator.comparing(String::valueOf));
    question
        .definition()
        .families()
        .forEach(f -> f.spellings().forEach(s -> codes.put(List.of("family", lower(s)), f.id())));
    question
        .definition()
        .endings()
        .forEach(e -> e.spellings().forEach(s -> codes.put(List.of("ending", lower(s)), e.id())));
    for (String topic : List.of("sex", "prior_setting", "sen_provision", "social_care_status")) {
      addTopic(codes, topic, topic, topic);
    }
    addTopic(codes, "reason EHE", "ehe_reason", "reason");
    addTopic(codes, "reason CME", "cme_reason", "reason");
    try (Statement create = duck.createStatement()) {
      create.execute("CREATE TABLE code(list VARCHAR, written VARCHAR, means VARCHAR)");
    }
    try (PreparedStatement insert = duck.prepareStatement("INSERT INTO code VALUES (?, ?, ?)")) {
      for (Map.Entry<List<String>, String> code : codes.entrySet()) {
        insert.setString(1, code.getKey().get(0));
        insert.setString(2, code.getKey().get(1));
        insert.setString(3, code.getValue());
        insert.execute();
      }
    }
  }

  private void addTopic(Map<List<String>, String> codes, String list, String topic, String column) {
    for (Category category :
        question.register().requireTopic(topic).categoriesIn(question.dates().term())) {
      codes.put(List.of(list, lower(category.label())), category.label());
      category.spellings().forEach(s -> codes.put(List.of(list, lower(s)), category.label()));
    }
    for (ExtractMapping mapping : question.definition().mappings()) {
      if (mapping.column().equals(column) && mapping.means().isPresent()) {
        codes.put(List.of(list, lower(mapping.written())), mapping.means().get());
      }
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static void readCounts(Statement statement, Map<String, Long> counts)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT * FROM counted")) {
      while (rows.next()) {
        for (int i = 0; i < EVENTS.size(); i++) {
          String topic = rows.getString("topic");
          boolean ofStarts = topic.equals("prior_setting");
          boolean kept =
              topic.isEmpty() || (ofStarts ? EVENTS.get(i) == ExtractEvent.STARTS : i == 0);
          long count = rows.getLong(COLUMNS.get(i));
          if (kept && count > 0) {
            counts.put(
                key(rows.getString("family"), EVENTS.get(i), topic, rows.getString("category")),
                count);
          }
        }
      }
    }
    // Only what the register asks for: CME has no setting before, EHE no duration.
    counts.keySet().removeIf(key -> key.startsWith("CME STARTS prior_setting"));
    counts.keySet().removeIf(key -> key.startsWith("EHE CENSUS duration"));
  }

  private static void readProblems(Statement statement, Map<String, Long> counts)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT * FROM problem")) {
      rows.next();
      List<String> names = new ArrayList<>();
      for (RowProblem problem : RowProblem.values()) {
        names.add(problem.name());
      }
      names.remove(RowProblem.CELLS.name());
      for (String name : names) {
        putUnlessZero(counts, name, rows.getLong(lower(name)));
      }
      putUnlessZero(counts, "ROWS", rows.getLong("all_rows"));
      putUnlessZero(counts, "KEPT", rows.getLong("kept"));
    }
  }

  /** What the program counted, in the same words. */
  static Map<String, Long> inSameWords(ExtractResult result) {
    Map<String, Long> counts = new TreeMap<>();
    for (Counted one : result.counts()) {
      String topic = one.topic().endsWith("_reason") ? "reason" : one.topic();
      putUnlessZero(counts, key(one.family(), one.event(), topic, one.category()), one.count());
    }
    for (RowProblem problem : RowProblem.values()) {
      putUnlessZero(counts, problem.name(), result.count(problem));
    }
    putUnlessZero(counts, "ROWS", result.rows());
    putUnlessZero(counts, "KEPT", result.kept());
    return counts;
  }

  private static String key(String family, ExtractEvent event, String topic, String category) {
    return (family + " " + event + " " + topic + " " + category).strip();
  }

  private static void putUnlessZero(Map<String, Long> counts, String key, long count) {
    if (count != 0) {
      counts.put(key, count);
    }
  }
}
