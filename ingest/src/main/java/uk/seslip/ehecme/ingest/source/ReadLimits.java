package uk.seslip.ehecme.ingest.source;

/**
 * How large a file may be before it is refused.
 *
 * <p>A return has a few hundred rows. The limits leave room for untidy workbooks and keep a hostile
 * one within a heap of 512 MB.
 */
final class ReadLimits {

  static final int FILE_BYTES = 20 * 1024 * 1024;
  static final int ARCHIVE_ENTRIES = 2_000;
  static final int UNPACKED_BYTES = 64 * 1024 * 1024;
  static final int PACKING_RATIO = 100;
  static final int PACKING_RATIO_FROM_BYTES = 1024 * 1024;
  static final int XML_DEPTH = 100;
  static final int SHEETS = 100;
  static final int ROWS = 50_000;
  static final int COLUMNS = 1_000;

  /** Lines of a text and separators in a line, before it is known which of them are quoted. */
  static final int LINES = 2 * ROWS;

  static final int SEPARATORS = 50_000;

  static final int CELLS = 200_000;
  static final int MERGED_REGIONS = 5_000;
  static final int CELL_CHARACTERS = 32_767;

  private ReadLimits() {}

  /** Refuses a file of which something is more than a return can hold. */
  static void check(long amount, long limit, String what) throws UnreadableException {
    if (amount > limit) {
      throw new UnreadableException(
          "it has more " + what + " than a return can hold", "send the return alone, as values");
    }
  }
}
