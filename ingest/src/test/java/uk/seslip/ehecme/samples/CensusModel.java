package uk.seslip.ehecme.samples;

import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Term;

/**
 * Termly totals on census day: the autumn levels, a straight line between them, and the season. EHE
 * grows to the summer and falls when Year 11 leaves; CME peaks with autumn admissions.
 */
final class CensusModel {
  private static final Map<String, double[]> SEASONS =
      Map.of("ehe_census", new double[] {1, 1.05, 1.11}, "cme_census", new double[] {1, .86, .89});

  private final Levels levels;
  private final List<Step> steps =
      Table.rows("steps.csv").stream()
          .map(
              r ->
                  new Step(
                      r.get("la_name"),
                      r.get("measure"),
                      Term.ofSlug(r.get("from")),
                      Double.parseDouble(r.get("factor"))))
          .toList();

  private record Step(String name, String measure, Term from, double factor) {}

  CensusModel(Levels levels) {
    this.levels = levels;
  }

  /** Whether this model knows a measure. */
  static boolean covers(String measure) {
    return SEASONS.containsKey(measure);
  }

  /** The number of children on census day. */
  int total(Authority authority, String measure, Term term) {
    double level = level(authority.code(), measure, term);
    double season = SEASONS.get(measure)[term.season().ordinal()];
    double spread = Math.min(0.2, 0.01 + 0.35 / Math.sqrt(level));
    double jitter = Noise.around(spread, authority.code(), measure, term.slug());
    return (int) Math.round(level * season * stepFactor(authority, measure, term) * jitter);
  }

  private double level(String code, String measure, Term term) {
    int autumn = term.year().startYear();
    double from = levels.at(code, measure, autumn).orElseThrow();
    int next = Math.min(autumn + 1, SampleTerms.NEWEST.year().startYear());
    double to = levels.at(code, measure, next).orElseThrow();
    return from + (to - from) * term.season().ordinal() / Term.TERMS_IN_A_YEAR;
  }

  private double stepFactor(Authority authority, String measure, Term term) {
    return steps.stream()
        .filter(s -> s.name().equals(authority.name()) && s.measure().equals(measure))
        .filter(s -> term.isBefore(s.from()))
        .mapToDouble(Step::factor)
        .reduce(1, (a, b) -> a * b);
  }
}
