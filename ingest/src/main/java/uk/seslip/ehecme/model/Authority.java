package uk.seslip.ehecme.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A council with children's-services duties that is expected to send a return.
 *
 * @param code DfE's {@code new_la_code}, the GSS code, such as {@code E06000036}
 * @param oldCode DfE's three-digit {@code old_la_code}, such as {@code 867}
 * @param name the official name
 * @param validFrom first day the code is in force
 * @param validTo last day the code is in force; empty while it still is
 * @param aliases other spellings that mean this authority and no other
 */
public record Authority(
    String code,
    String oldCode,
    String name,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    List<String> aliases) {

  /** Copies the aliases. */
  public Authority {
    aliases = List.copyOf(aliases);
  }

  /** Whether the code is in force on a day. */
  public boolean isInForce(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Whether it is the one to return the figures of a period: when its code is in force as children
   * are counted. Of a predecessor and a successor exactly one is.
   */
  public boolean isExpectedFor(Period period) {
    return isInForce(period.collectedIn().aboutCensusDay());
  }

  /** The name as file names spell it, such as {@code bracknell-forest}. */
  public String slug() {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
