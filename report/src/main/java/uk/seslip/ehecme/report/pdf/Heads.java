package uk.seslip.ehecme.report.pdf;

import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.report.view.TableColumn;
import uk.seslip.ehecme.report.view.TableView;

/** Column heads as a narrow table prints them. */
public final class Heads {

  private Heads() {}

  /**
   * The heads of a table; where all after the first begin with one word, such as {@code Autumn},
   * that word is left to the words above the table, which say it too.
   */
  public static List<String> shortened(TableView table) {
    List<String> heads = table.columns().stream().map(TableColumn::label).toList();
    List<String> firstWords = heads.stream().skip(1).map(Heads::firstWord).distinct().toList();
    boolean isShared = firstWords.size() == 1 && heads.size() > 2;
    if (!isShared || !isSaid(table.caption(), firstWords.get(0))) {
      return heads;
    }
    int cut = firstWords.get(0).length() + 1;
    return heads.stream().map(h -> h.equals(heads.get(0)) ? h : h.substring(cut)).toList();
  }

  private static boolean isSaid(String caption, String word) {
    return !word.isEmpty() && caption.toLowerCase(Locale.UK).contains(word.toLowerCase(Locale.UK));
  }

  private static String firstWord(String head) {
    int space = head.indexOf(' ');
    return space < 0 ? "" : head.substring(0, space);
  }
}
