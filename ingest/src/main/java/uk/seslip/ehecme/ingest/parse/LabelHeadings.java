package uk.seslip.ehecme.ingest.parse;

import java.util.Set;

/**
 * The headings that say of a column that it labels its rows, as returns and DfE's files have it.
 */
final class LabelHeadings {

  /** DfE's column of years, beside which {@link #TERM} stands. */
  static final String YEAR = "time period";

  /** DfE's column of terms. */
  static final String TERM = "time identifier";

  private static final Set<String> AUTHORITIES =
      Set.of(
          "authority",
          "local authority",
          "la",
          "la name",
          "la code",
          "authority code",
          "new la code",
          "old la code",
          "gss code");

  private static final Set<String> OTHERS =
      Set.of(
          YEAR,
          TERM,
          "term",
          "period",
          "category",
          "breakdown",
          "breakdown topic",
          "measure",
          "indicator",
          "item");

  private LabelHeadings() {}

  /** Whether a heading, normalised, is that of a column of labels. */
  static boolean contains(String heading) {
    return AUTHORITIES.contains(heading) || OTHERS.contains(heading);
  }

  /** Whether a heading, normalised, is that of a column of authorities. */
  static boolean isOfAuthorities(String heading) {
    return AUTHORITIES.contains(heading);
  }
}
