package uk.seslip.ehecme.transform.disclosure;

/**
 * That someone can tell a small count from less than all small counts.
 *
 * @param count the count
 * @param attacker the authority whose officer can; {@link #ANYONE} when every reader can
 */
record Narrowing(Count count, String attacker) {

  /** Who knows no authority's exact counts. */
  static final String ANYONE = "";
}
