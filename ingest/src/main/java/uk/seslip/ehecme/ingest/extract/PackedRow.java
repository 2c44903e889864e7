package uk.seslip.ehecme.ingest.extract;

import uk.seslip.ehecme.model.ExtractEvent;

/**
 * What a row counts towards, in the bits of one number: its family, the number of its category in
 * up to seven lists, and which events it is. Nothing in it leads back to a child.
 */
public final class PackedRow {

  /** The most families there can be. */
  public static final int MOST_FAMILIES = 16;

  /** The most topics that one family can be counted by. */
  public static final int MOST_TOPICS = 7;

  /** The most categories that a topic can have. */
  public static final int MOST_CATEGORIES = 64;

  /** The most notices, orders or revocations that one row can tell of. */
  public static final int MOST_EVENTS = 7;

  private static final int FAMILY_BITS = 4;
  private static final int TOPIC_BITS = 6;
  private static final int NUMBER_BITS = 3;
  private static final int FIRST_FLAG = FAMILY_BITS + MOST_TOPICS * TOPIC_BITS;
  private static final int AT_YEAR_START = FIRST_FLAG + 6;
  private static final int FIRST_NUMBER = AT_YEAR_START + 1;

  private PackedRow() {}

  /** The family's number. */
  public static int family(long packed) {
    return (int) packed & (MOST_FAMILIES - 1);
  }

  /** The number of the category in one of the family's topics. */
  public static int category(long packed, int topic) {
    return (int) (packed >>> (FAMILY_BITS + TOPIC_BITS * topic)) & (MOST_CATEGORIES - 1);
  }

  /** How often the row is an event: once or not at all, but for notices, orders, revocations. */
  public static int times(long packed, ExtractEvent event) {
    return switch (event) {
      case CENSUS, ANY_POINT, STARTS, ENDS, RETURNED_TO_SCHOOL, LEFT_AREA ->
          (int) (packed >>> (FIRST_FLAG + event.ordinal())) & 1;
      case NOTICES, ORDERS, REVOCATIONS -> (int) (packed >>> shiftOfNumber(event)) & MOST_EVENTS;
    };
  }

  /** Whether the child was in the family already as the year began. */
  public static boolean isAtYearStart(long packed) {
    return ((packed >>> AT_YEAR_START) & 1) == 1;
  }

  static long ofFamily(int family) {
    return family;
  }

  static long withCategory(long packed, int topic, int category) {
    return packed | ((long) category << (FAMILY_BITS + TOPIC_BITS * topic));
  }

  static long with(long packed, ExtractEvent event) {
    return packed | (1L << (FIRST_FLAG + event.ordinal()));
  }

  static long atYearStart(long packed) {
    return packed | (1L << AT_YEAR_START);
  }

  static long withTimes(long packed, ExtractEvent event, int times) {
    return packed | ((long) Math.min(times, MOST_EVENTS) << shiftOfNumber(event));
  }

  private static int shiftOfNumber(ExtractEvent event) {
    return FIRST_NUMBER + NUMBER_BITS * (event.ordinal() - ExtractEvent.NOTICES.ordinal());
  }
}
