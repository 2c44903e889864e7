package uk.seslip.ehecme.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.ingest.extract.RowProblem;
import uk.seslip.ehecme.transform.Aggregation;
import uk.seslip.ehecme.transform.extract.ExtractResult;

/** Holds the counts of a large invented extract to those of another engine, cell by cell. */
class ExtractOracleTest {

  private static final int ROWS = 100_000;

  @TempDir private Path folder;

  @Test
  void everyCountAndEveryProblemIsTheSameAsInSql() throws Exception {
    Path file = folder.resolve("extract.csv");
    ExtractQuestion question = Medway.question();
    InventedExtract.write(question.register(), question.dates().term(), ROWS, 7, file);

    ExtractResult result = Aggregation.run("local[2]", question, List.of("file:" + file));

    Map<String, Long> ours = DuckDbPeer.inSameWords(result);
    assertThat(ours).isEqualTo(new DuckDbPeer(question).count(file, 2));
    assertThat(ours).hasSizeGreaterThan(130);
    assertThat(result.count(RowProblem.DUPLICATE_ROW)).isPositive();
  }
}
