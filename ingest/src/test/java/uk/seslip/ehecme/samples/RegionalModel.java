package uk.seslip.ehecme.samples;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Term;

/** Regional measures: a plausible rate for the resident children, by authority, term and season. */
final class RegionalModel {
  private final Levels levels;
  private final CensusModel census;
  private final Map<String, CSVRecord> rates = new HashMap<>();

  RegionalModel(Levels levels, CensusModel census) {
    this.levels = levels;
    this.census = census;
    Table.rows("regional.csv").forEach(r -> rates.put(r.get("measure"), r));
  }

  /** The count of a term. */
  int total(Authority authority, String measure, Term term) {
    String code = authority.code();
    return switch (measure) {
      case "ap_places" ->
          share(total(authority, "ap_placements", term), Noise.around(0.06, code, "places") + 0.08);
      case "cme_over_20_school_days" ->
          share(
              census.total(authority, "cme_census", term), 0.6 * Noise.around(0.1, code, measure));
      case "whereabouts_unknown" ->
          Math.min(
              ofResidents(authority, measure, term),
              share(census.total(authority, "cme_census", term), 0.5));
      default -> ofResidents(authority, measure, term);
    };
  }

  private static int share(int count, double share) {
    return (int) Math.round(count * share);
  }

  private int ofResidents(Authority authority, String measure, Term term) {
    CSVRecord row = rates.get(measure);
    if (row == null) {
      throw new IllegalStateException(
          "cannot invent " + measure + ": because regional.csv has no line for it (add one)");
    }
    double first = number(row, "2021");
    double rate = first + (number(row, "2026") - first) * SampleTerms.progress(term);
    double expected = levels.children(authority.code()) / 10_000 * rate;
    double place = Noise.around(number(row, "spread"), authority.code(), measure);
    double drift = 1 + SampleTerms.progress(term) * drift(authority, measure);
    double season = number(row, term.season().name().toLowerCase(Locale.ROOT));
    double spread = Math.min(0.9, 0.02 + 0.8 / Math.sqrt(expected + 0.5));
    double jitter = Noise.around(spread, authority.code(), measure, term.slug());
    return (int) Math.round(expected * place * drift * season * jitter);
  }

  /** How far an authority has moved away from the region's path by the newest term. */
  private static double drift(Authority authority, String measure) {
    return Noise.around(0.35, authority.code(), measure, "drift") - 1;
  }

  private static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }
}
