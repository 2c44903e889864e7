package uk.seslip.ehecme.report.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.Datasets;
import uk.seslip.ehecme.transform.NarrowedCount;

class GivenAwayRowsTest {

  private static final String KENT = "E10000016";
  private static final String SURREY = "E10000030";

  @Test
  void eachRowSaysWhoCanTellHowMuchOfWhichCount() {
    List<NarrowedCount> counts =
        List.of(count(SURREY, KENT, 1, 3), count(SURREY, "", 2, 2), count(KENT, "", 4, 4));

    assertThat(GivenAwayRows.of(counts, Datasets.partner().region()))
        .extracting(row -> String.join(" | ", row.subList(1, row.size())))
        .containsExactly(
            "Kent | 202526 | Autumn term | cme_census | Sex | Unknown | every reader | 4 | 4",
            "Surrey | 202526 | Autumn term | cme_census | Sex | Unknown | every reader | 2 | 2",
            "Surrey | 202526 | Autumn term | cme_census | Sex | Unknown | officers of Kent | 1 |"
                + " 3");
  }

  private static NarrowedCount count(String place, String reader, int lowest, int highest) {
    Term term = Term.ofSlug("2025-26-autumn");
    Breakdown unknown = new Breakdown("Sex", "Unknown");
    return new NarrowedCount(place, term, "cme_census", unknown, reader, lowest, highest);
  }
}
