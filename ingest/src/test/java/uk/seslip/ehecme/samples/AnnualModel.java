package uk.seslip.ehecme.samples;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;

/** Annual flows: published levels with jitter, kept possible (no more starts than children). */
final class AnnualModel {
  private static final String ANY_POINT = "ehe_any_point";

  private final Levels levels;
  private final CensusModel census;

  AnnualModel(Levels levels, CensusModel census) {
    this.levels = levels;
    this.census = census;
  }

  /** The flow of an academic year; empty where the authority cannot say. */
  OptionalInt total(Authority authority, String measure, AcademicYear year) {
    return switch (measure) {
      case "cme_any_point" -> OptionalInt.of(cmeAnyPoint(authority, year));
      case "ehe_starts" -> starts(authority, year);
      case "ehe_sao_revoked" -> atMost(authority, measure, "ehe_sao_issued", year);
      default -> jittered(authority, measure, year);
    };
  }

  /** Equal levels stay equal: one authority once reported every child as a start. */
  private OptionalInt starts(Authority authority, AcademicYear year) {
    boolean equal = level(authority, "ehe_starts", year).equals(level(authority, ANY_POINT, year));
    return equal
        ? jittered(authority, ANY_POINT, year)
        : atMost(authority, "ehe_starts", ANY_POINT, year);
  }

  private OptionalInt atMost(Authority authority, String measure, String bound, AcademicYear year) {
    OptionalInt flow = jittered(authority, measure, year);
    OptionalInt most = jittered(authority, bound, year);
    return flow.isEmpty() || most.isEmpty()
        ? flow
        : OptionalInt.of(Math.min(flow.getAsInt(), most.getAsInt()));
  }

  private OptionalInt jittered(Authority authority, String measure, AcademicYear year) {
    OptionalDouble level = level(authority, measure, year);
    if (level.isEmpty()) {
      return OptionalInt.empty();
    }
    double value = level.getAsDouble();
    double spread = Math.min(0.5, 0.02 + 0.5 / Math.sqrt(value + 1));
    double jitter = Noise.around(spread, authority.code(), measure, year.timePeriod());
    return OptionalInt.of((int) Math.round(value * jitter));
  }

  private OptionalDouble level(Authority authority, String measure, AcademicYear year) {
    return levels.at(authority.code(), measure, year.startYear() + 1);
  }

  private int cmeAnyPoint(Authority authority, AcademicYear year) {
    int start = Math.max(year.startYear(), SampleTerms.FIRST.year().startYear());
    double mean =
        IntStream.range(0, Term.TERMS_IN_A_YEAR)
            .mapToObj(i -> new Term(new AcademicYear(start), Season.values()[i]))
            .mapToInt(term -> census.total(authority, "cme_census", term))
            .average()
            .orElseThrow();
    double turnover = 3.1 * Noise.around(0.2, authority.code(), "turnover");
    return (int) Math.round(mean * turnover * Noise.around(0.05, authority.code(), year.label()));
  }
}
