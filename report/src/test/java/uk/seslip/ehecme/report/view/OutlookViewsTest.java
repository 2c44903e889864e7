package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.report.Datasets;
import uk.seslip.ehecme.report.Forbidden;
import uk.seslip.ehecme.transform.Outlook;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.statistics.Forecast;

class OutlookViewsTest {

  private static final PublishedDataset DATASET = Datasets.partner();
  private static final AuthorityView KENT =
      new Views(DATASET)
          .authorities().stream()
              .filter(view -> view.label().place().equals("Kent"))
              .findFirst()
              .orElseThrow();

  @Test
  void aForecastHasThreeTermsEachWithBothRanges() {
    TableView table = KENT.outlooks().get(0).table();

    assertThat(table.rows()).hasSize(3);
    assertThat(table.rows().get(0).cells())
        .extracting(FigureText::text)
        .containsExactly("1,210", "1,100 to 1,330", "1,000 to 1,450");
  }

  @Test
  void theBackTestAndThePlanningFigureStandBesideIt() {
    assertThat(String.join(" ", KENT.outlooks().get(0).sentences()))
        .contains("16 comparable terms")
        .contains("18 such forecasts missed by about 41 children on average, against 61")
        .contains("what came lay in the 80% range 14 times out of 18")
        .contains("1,330")
        .contains("nine chances in ten");
  }

  @Test
  void aTermOutsideItsRangeIsSaidToBeBackCast() {
    assertThat(KENT.histories().get(0).sentences())
        .anyMatch(
            s ->
                s.contains("outside the range expected from earlier years (1,050 to 1,350")
                    && s.contains("worked out afterwards"));
  }

  @Test
  void aJumpIsOnlyAsked() {
    assertThat(KENT.questions())
        .anyMatch(q -> q.contains("did recording change in") && q.contains("?"));
  }

  @Test
  void whereThereIsNoForecastTheReasonIsSaid() {
    Place kent = new Place("E10000016", "Kent", Place.Kind.AUTHORITY);
    Outlook outlook = DATASET.outlooks().get(0);
    for (Forecast forecast :
        List.of(
            new Forecast.None(Forecast.Reason.TOO_FEW_TERMS, 1),
            new Forecast.None(Forecast.Reason.TOO_MANY_LOW, 9),
            new Forecast.Illustration(
                outlook.questions().get(0).term(), List.of(5.0, 7.5, 9.0), 7))) {
      List<String> sentences =
          OutlookWording.sentences(
              kent, DATASET.register().requireMeasure("ehe_census"), outlook, forecast);
      assertThat(sentences).hasSize(1);
      assertThat(Forbidden.phrasesIn(sentences.get(0))).isEmpty();
    }
  }
}
