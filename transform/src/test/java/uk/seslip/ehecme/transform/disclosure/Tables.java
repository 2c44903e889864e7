package uk.seslip.ehecme.transform.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.TestReturns;

/** Figures of a small table: authorities in rows, year groups in columns, with all its sums. */
final class Tables {

  static final String REGION = TestReturns.DEFINITIONS.region().code();
  static final String MEASURE = "cme_census";
  static final Term TERM = Term.ofSlug("2026-27-autumn");

  /** The rules, and nothing that is known from elsewhere; no figures are the region's. */
  static final Knowledge RULES_ONLY = knowingRulesOnly("");

  private Tables() {}

  /** The rules, and nothing that is known from elsewhere. */
  static Knowledge knowingRulesOnly(String region) {
    return new Knowledge(
        region,
        TestReturns.DEFINITIONS.register(),
        TestReturns.DEFINITIONS.disclosure(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The figures of one term. */
  static List<ExactFigure> figures(int[][] interior) {
    return figures(TERM, interior);
  }

  static List<ExactFigure> figures(Period period, int[][] interior) {
    List<ExactFigure> figures = new ArrayList<>();
    int[] sums = new int[interior[0].length];
    for (int r = 0; r < interior.length; r++) {
      add(figures, place(r), period, interior[r]);
      for (int c = 0; c < sums.length; c++) {
        sums[c] += interior[r][c];
      }
    }
    add(figures, REGION, period, sums);
    return figures;
  }

  private static void add(List<ExactFigure> figures, String place, Period period, int[] parts) {
    int total = 0;
    for (int c = 0; c < parts.length; c++) {
      figures.add(figure(place, period, category(c), parts[c]));
      total += parts[c];
    }
    figures.add(figure(place, period, Breakdown.TOTAL, total));
  }

  static ExactFigure figure(String place, Period period, Breakdown breakdown, int count) {
    return new ExactFigure(
        place, period, MEASURE, breakdown, new Reported(BigDecimal.valueOf(count)), 1, 1);
  }

  static int count(ExactFigure figure) {
    return ((Reported) figure.value()).number().intValueExact();
  }

  static String place(int row) {
    return String.format("E06%06d", row);
  }

  static Breakdown category(int column) {
    return new Breakdown("Year group", "Year " + column);
  }
}
