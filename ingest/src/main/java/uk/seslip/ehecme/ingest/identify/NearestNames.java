package uk.seslip.ehecme.ingest.identify;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Suggests known names that look like an unknown one; a suggestion is shown, never acted on. */
public final class NearestNames {

  private static final int SUGGESTIONS = 3;
  private static final int LETTERS_PER_CHANGE = 3;
  private static final int LONGEST_COMPARED = 120;

  private NearestNames() {}

  /** Up to three known names within one change for every three letters, the nearest first. */
  public static List<String> of(String unknown, Collection<String> known) {
    String wanted = normalise(unknown);
    int allowed = 1 + wanted.length() / LETTERS_PER_CHANGE;
    return known.stream()
        .distinct()
        .filter(name -> distance(wanted, normalise(name)) <= allowed)
        .sorted(
            Comparator.comparingInt((String name) -> distance(wanted, normalise(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(SUGGESTIONS)
        .toList();
  }

  private static String normalise(String name) {
    String text = name.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    return text.substring(0, Math.min(text.length(), LONGEST_COMPARED));
  }

  /** How many letters must be added, left out or changed to make one text of the other. */
  static int distance(String from, String to) {
    int[] row = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
