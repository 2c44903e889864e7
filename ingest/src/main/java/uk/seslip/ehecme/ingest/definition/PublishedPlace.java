package uk.seslip.ehecme.ingest.definition;

/**
 * The place a published row is about: its narrowest geography that is filled.
 *
 * @param code GSS code
 * @param name its name in the file
 */
record PublishedPlace(String code, String name) {

  /** The place of a row; both parts are empty when the row names none. */
  static PublishedPlace of(PublishedRow row) {
    PublishedPlace authority = place(row, "new_la_code", "la_name");
    if (!authority.code().isEmpty()) {
      return authority;
    }
    PublishedPlace region = place(row, "region_code", "region_name");
    return region.code().isEmpty() ? place(row, "country_code", "country_name") : region;
  }

  private static PublishedPlace place(PublishedRow row, String code, String name) {
    return new PublishedPlace(row.text(code), row.text(name));
  }
}
