package uk.seslip.ehecme.ingest.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.SkippedRow;
import uk.seslip.ehecme.model.Term;

/** The three layouts of DfE's files over the years; the rows are invented. */
class PublishedFileReaderTest {

  private static final String KEYS =
      "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
          + "region_name,old_la_code,new_la_code,la_name,";
  private static final String KENT =
      "202324,Autumn term,Local authority,E92000001,England,E12000008,South East,886,E10000016,"
          + "Kent,";
  private static final String BRISTOL =
      "202324,Autumn term,Local authority,E92000001,England,E12000009,South West,801,E06000023,"
          + "\"Bristol, City of\",";
  private static final PublishedLayout SECOND =
      new PublishedLayout("second", "filter_group", "filter", "number", "pc");

  private final Register register = RealConfiguration.definitions().register();

  @Test
  void theFirstLayoutHasAColumnForEachFigure() {
    List<PublishedColumn> columns =
        List.of(
            new PublishedColumn(
                "ehe_census_date", "ehe_census", Breakdown.TOTAL, PublishedColumn.Unit.CHILDREN),
            new PublishedColumn(
                "ehe_reason_perm_exc",
                "ehe_census",
                new Breakdown("Reason", "Permanent exclusion"),
                PublishedColumn.Unit.CHILDREN),
            new PublishedColumn(
                "ehe_reason_perm_exc_pc",
                "ehe_census",
                new Breakdown("Reason", "Permanent exclusion"),
                PublishedColumn.Unit.PERCENT));
    PublishedSeries series =
        read(
            new PublishedLayout("first", "", "", "", ""),
            columns,
            KEYS
                + "ehe_census_date,ehe_reason_perm_exc,ehe_reason_perm_exc_pc\n"
                + KENT
                + "2690,low,6\n");

    assertThat(series.figures())
        .extracting(ExternalFigure::breakdown, ExternalFigure::value)
        .containsExactly(
            tuple(Breakdown.TOTAL, new Reported(new BigDecimal("2690"))),
            tuple(
                new Breakdown("Reason", "Permanent exclusion"),
                new Withheld(Shorthand.LOW, "low")));
    assertThat(series.percentages())
        .extracting(ExternalPercentage::breakdown, ExternalPercentage::value)
        .containsExactly(
            tuple(
                new Breakdown("Reason", "Permanent exclusion"), new Reported(new BigDecimal("6"))));
  }

  @Test
  void theSecondLayoutIsReadWithItsOwnLabels() {
    PublishedSeries series =
        read(
            SECOND,
            List.of(),
            KEYS
                + "filter_group,filter,number,pc,rate\n"
                + KENT
                + "Total,Total,2690,100,1.1000000\n"
                + KENT
                + "Sex,Sex unknown,x,<0.5,x\n");

    assertThat(series.figures())
        .extracting(ExternalFigure::period, ExternalFigure::breakdown, ExternalFigure::value)
        .containsExactly(
            tuple(
                Term.ofSlug("2023-24-autumn"),
                Breakdown.TOTAL,
                new Reported(new BigDecimal("2690"))),
            tuple(
                Term.ofSlug("2023-24-autumn"),
                new Breakdown("Sex", "Unknown"),
                new Withheld(Shorthand.UNAVAILABLE, "x")));
    assertThat(series.percentages())
        .as("everyone is always 100 per cent and says nothing")
        .extracting(ExternalPercentage::breakdown, ExternalPercentage::value)
        .containsExactly(
            tuple(new Breakdown("Sex", "Unknown"), new Withheld(Shorthand.LOW, "<0.5")));
  }

  @Test
  void quotedCommasOfOtherPlacesDoNotMoveTheRow() {
    PublishedSeries series =
        read(
            SECOND,
            List.of(),
            KEYS
                + "filter_group,filter,number,pc,rate\n"
                + BRISTOL
                + "Total,Total,900,100,1.0\n"
                + KENT
                + "Total,Total,2690,100,1.1\n");

    assertThat(series.skipped()).isEmpty();
    assertThat(series.figures()).extracting(ExternalFigure::placeName).containsExactly("Kent");
  }

  @Test
  void aRowThatCannotBeUsedIsSkippedWithItsReason() {
    PublishedSeries series =
        read(
            SECOND,
            List.of(),
            KEYS
                + "filter_group,filter,number,pc,rate\n"
                + KENT
                + "Total,Total,2690,100,1.1,extra\n"
                + KENT
                + "Sex,Neither,10,1,x\n"
                + KENT
                + "Sex,Female,n/a,1,x\n"
                + KENT
                + "Sex,Male,10,n/a,x\n");

    assertThat(series.figures()).isEmpty();
    assertThat(series.skipped())
        .extracting(SkippedRow::line, SkippedRow::reason)
        .containsExactly(
            tuple(2L, "it has 16 fields where the header has 15"),
            tuple(3L, "no list of ehe_census has Sex / Neither"),
            tuple(4L, "'n/a' is neither a number nor a symbol"),
            tuple(5L, "'n/a' is neither a number nor a symbol"));
  }

  @ParameterizedTest
  @CsvSource({"5540, 5540", "2330.0000000000000, 2330", "0.4000000, 0.4", "0, 0", "100, 100"})
  void numbersLoseTheirTrailingZerosAndNothingElse(String written, String number) {
    assertThat(PublishedValues.find(written)).hasValue(new Reported(new BigDecimal(number)));
  }

  @Test
  void lessThanHalfSaysLow() {
    ObservedValue low = new Withheld(Shorthand.LOW, "<0.5");

    assertThat(PublishedValues.find("<0.5")).hasValue(low);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "n/a", "1,450", "-", "1e3", "<x"})
  void anythingElseIsNoValue(String written) {
    assertThat(PublishedValues.find(written)).isEmpty();
  }

  private PublishedSeries read(PublishedLayout layout, List<PublishedColumn> columns, String text) {
    Map<String, PublishedColumn> byName =
        columns.stream().collect(Collectors.toMap(PublishedColumn::name, c -> c));
    PublishedFile file =
        new PublishedFile(
            "published/test.csv",
            layout,
            List.of(register.requireMeasure("ehe_census")),
            byName,
            register,
            "invented");
    return PublishedFileReader.read(file, text, Set.of("E10000016"));
  }
}
