package uk.seslip.ehecme.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;

/**
 * One figure as options spell it: {@code E10000016/2026-27-autumn/cme_census}, and for a group
 * {@code …/Sex/Female}; an annual figure has its year, {@code 2025-26}, in the term's place.
 *
 * @param authority GSS code
 * @param period the term or academic year
 * @param measure id of the measure
 * @param breakdown the group
 */
record FigureName(String authority, Period period, String measure, Breakdown breakdown) {

  private static final int WITHOUT_GROUP = 3;
  private static final int WITH_GROUP = 5;

  /** Reads a key; a category may itself hold a slash. */
  static final class Converter implements ITypeConverter<FigureName> {

    @Override
    public FigureName convert(String value) {
      String[] parts = value.split("/", WITH_GROUP);
      if (parts.length != WITHOUT_GROUP && parts.length != WITH_GROUP) {
        throw new TypeConversionException(
            "'" + value + "' is not like E10000016/2026-27-autumn/cme_census/Sex/Female");
      }
      Breakdown group =
          parts.length == WITH_GROUP ? new Breakdown(parts[3], parts[4]) : Breakdown.TOTAL;
      return new FigureName(parts[0], period(parts[1]), parts[2], group);
    }

    private static Period period(String text) {
      try {
        return text.matches("\\d{4}-\\d{2}")
            ? AcademicYear.ofTimePeriod(text.replace("-", ""))
            : Term.ofSlug(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
