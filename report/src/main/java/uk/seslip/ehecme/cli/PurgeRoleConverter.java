package uk.seslip.ehecme.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a role as options spell it, such as {@code data-lead}. */
final class PurgeRoleConverter implements ITypeConverter<PurgeRole> {

  @Override
  public PurgeRole convert(String value) {
    return Arrays.stream(PurgeRole.values())
        .filter(role -> role.toString().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + value + "' is not one of " + Arrays.toString(PurgeRole.values())));
  }
}
