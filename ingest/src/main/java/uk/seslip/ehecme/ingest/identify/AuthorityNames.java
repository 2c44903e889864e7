package uk.seslip.ehecme.ingest.identify;

import java.util.Locale;

/** Brings the ways of writing a council's name to one form, by rules that change no meaning. */
final class AuthorityNames {

  private static final String PREFIXES =
      "^(the )?(london borough of |royal borough of |borough of |city of |county of )?";
  private static final String SUFFIXES =
      " ((city|county|borough|district|metropolitan borough|unitary|royal borough) )?"
          + "(council|authority|la)$";

  private AuthorityNames() {}

  /** Lower case, {@code and} for the ampersand, no stops, single spaces. */
  static String normalise(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("&", " and ")
        .replaceAll("[.,'’()]", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The normalised name without what only says that it is a council. */
  static String bare(String name) {
    return normalise(name).replaceAll(SUFFIXES, "").replaceAll(PREFIXES, "");
  }
}
