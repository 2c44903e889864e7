package uk.seslip.ehecme.transform.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges, once all parts were read, whether they began where a row begins.
 *
 * <p>A part is right about its beginning when the parts before it hold an even number of quotes, as
 * long as quotes stand only where they may; the first part of a file is always right. So whatever
 * holds for the parts before the first that met something irregular holds for certain.
 */
final class Borders {

  private Borders() {}

  /**
   * The parts, each told whether it begins inside quotes by the quotes before it.
   *
   * @param oddQuotes whether each part holds an odd number of quotes
   */
  static List<ExtractSplit> mended(List<ExtractSplit> splits, List<Boolean> oddQuotes) {
    List<ExtractSplit> mended = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < splits.size(); i++) {
      ExtractSplit split = splits.get(i);
      boolean continues = i > 0 && splits.get(i - 1).file().equals(split.file());
      inside &= continues;
      mended.add(split.beginning(inside));
      inside ^= oddQuotes.get(i);
    }
    return mended;
  }

  /** The same parts, but files that could not be cut with certainty as a whole each. */
  static List<ExtractSplit> certain(List<ExtractSplit> splits, List<SplitSummary> summaries) {
    Set<ExtractFile> irregular = new HashSet<>();
    for (int i = 0; i < splits.size(); i++) {
      if (summaries.get(i).irregular() || summaries.get(i).open()) {
        irregular.add(splits.get(i).file());
      }
    }
    List<ExtractSplit> certain = new ArrayList<>();
    Set<ExtractFile> taken = new HashSet<>();
    for (ExtractSplit split : splits) {
      if (!irregular.contains(split.file())) {
        certain.add(split);
      } else if (taken.add(split.file())) {
        certain.add(split.asWholeText());
      }
    }
    return certain;
  }
}
