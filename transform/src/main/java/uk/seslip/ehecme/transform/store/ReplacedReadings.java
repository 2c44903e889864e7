package uk.seslip.ehecme.transform.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.transform.StoredSubmission;

/** Which stored submissions are earlier readings of files that were read again since. */
public final class ReplacedReadings {

  private ReplacedReadings() {}

  /** Their ids: of the same files of an authority and term only the one stored last counts. */
  public static List<String> of(List<StoredSubmission> submissions) {
    Map<String, StoredSubmission> newest = new HashMap<>();
    List<String> replaced = new ArrayList<>();
    for (StoredSubmission one : submissions) {
      String files = Numbering.key(one.submission()) + one.submission().fingerprint();
      StoredSubmission other = newest.get(files);
      boolean later = other == null || one.number() > other.number();
      if (later) {
        newest.put(files, one);
      }
      if (other != null) {
        replaced.add(later ? other.id() : one.id());
      }
    }
    return replaced.stream().sorted().toList();
  }
}
