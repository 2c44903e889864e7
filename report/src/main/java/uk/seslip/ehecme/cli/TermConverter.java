package uk.seslip.ehecme.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import uk.seslip.ehecme.model.Term;

/** Reads a term as options spell it, such as {@code 2026-27-autumn}. */
final class TermConverter implements ITypeConverter<Term> {

  @Override
  public Term convert(String value) {
    try {
      return Term.ofSlug(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
