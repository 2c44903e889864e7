package uk.seslip.ehecme.ingest.extract;

/** The days of an episode as one number of 32 bits: first and last, from 1980 on. */
public final class EpisodeDays {

  /** Stands for a first day that is not known. */
  public static final int UNKNOWN = Integer.MIN_VALUE;

  /** Stands for the last day of an episode that lasts. */
  public static final int OPEN = Integer.MAX_VALUE;

  private static final int ORIGIN = 3_651;
  private static final int MOST = 0xFFFF;

  private EpisodeDays() {}

  /** Packs two days since 1970. */
  public static int pack(int start, int end) {
    int first = start == UNKNOWN ? 0 : start - ORIGIN;
    int last = end == OPEN ? MOST : Math.min(end - ORIGIN, MOST - 1);
    return (first << 16) | last;
  }

  /** The first day, or {@link #UNKNOWN}. */
  public static int start(int packed) {
    int first = packed >>> 16;
    return first == 0 ? UNKNOWN : first + ORIGIN;
  }

  /** The last day, or {@link #OPEN}. */
  public static int end(int packed) {
    int last = packed & MOST;
    return last == MOST ? OPEN : last + ORIGIN;
  }
}
