package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.transform.disclosure.SuppressionTable.Position;

/**
 * The reference tables, each count rounded by itself and nothing withheld: what is shown, and what
 * a linear program makes of it.
 */
class RoundingVectorsTest {

  static Stream<JsonNode> roundedTables() {
    return SdcVectors.of("sdc.json", v -> v.path("inputs").has("base"));
  }

  @ParameterizedTest
  @MethodSource("roundedTables")
  void eachCountIsShownAsTheVectorSays(JsonNode vector) {
    SuppressionTable table = new SuppressionTable(SdcVectors.interior(vector));
    RoundingRule rule = rule(vector);
    for (Position p : table.positions()) {
      PublishedValue shown = rule.round(BigDecimal.valueOf(table.count(p)));
      assertThat(text(shown))
          .isEqualTo(vector.path("expected").path("published").path(key(p)).textValue());
    }
  }

  @ParameterizedTest
  @MethodSource("roundedTables")
  void theAttackersRangeOfEachSmallCountIsTheVectors(JsonNode vector) {
    SuppressionTable table = new SuppressionTable(SdcVectors.interior(vector));
    ExactTable exact = exact(vector);
    BlockSystem system = new BlockSystem(exact.blocks().get(0), Count::known);
    LinearProgram program = new LinearProgram(system.system(), "");

    JsonNode intervals = vector.path("expected").path("intervals");
    assertThat(intervals.size()).isEqualTo(table.primary().size());
    for (Position p : table.primary()) {
      Count count = exact.find(cell(vector, p)).orElseThrow();
      Known range = program.range(system.index(count));
      assertThat(range.lowest()).isEqualTo(intervals.path(key(p)).path(0).intValue());
      assertThat(range.highest()).isEqualTo(intervals.path(key(p)).path(1).intValue());
    }
  }

  @ParameterizedTest
  @MethodSource("roundedTables")
  void theRulesWithholdExactlyWhereASmallCountWouldBeNarrowed(JsonNode vector) {
    ExactTable exact = exact(vector);
    Block block = exact.blocks().get(0);
    BesideDfe nothing = new BesideDfe(count -> Known.NOTHING, new Known(1, 4));
    new Rules(new Known(1, 4), nothing, new SmallSplit(-1, 0, 1), 0, row -> false).apply(block);

    boolean allHidden = vector.path("expected").path("allStillOneToFour").booleanValue();
    boolean anyRowWithheld =
        block.rows().stream()
            .filter(row -> !row.total().isRegional())
            .anyMatch(row -> !row.isShown());
    assertThat(anyRowWithheld).isEqualTo(!allHidden);
  }

  private static ExactTable exact(JsonNode vector) {
    Rounding rounding = new Rounding(List.of(rule(vector)));
    return new ExactTable(Tables.figures(SdcVectors.interior(vector)), Tables.REGION, rounding);
  }

  private static Cell cell(JsonNode vector, Position p) {
    int rows = vector.path("inputs").path("interior").size();
    int columns = vector.path("inputs").path("interior").path(0).size();
    String place = p.row() == rows ? Tables.REGION : Tables.place(p.row());
    Cell cell = new Cell(place, Tables.TERM, Tables.MEASURE, Tables.category(p.column()));
    return p.column() == columns ? cell.total() : cell;
  }

  private static RoundingRule rule(JsonNode vector) {
    return new RoundingRule(vector.path("inputs").path("base").intValue(), 4);
  }

  private static String key(Position p) {
    return p.row() + "," + p.column();
  }

  private static String text(PublishedValue value) {
    return value instanceof Rounded rounded
        ? Integer.toString(rounded.number())
        : ((NotShown) value).shorthand().symbol();
  }
}
