package uk.seslip.ehecme.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.report.view.DocumentLabel;
import uk.seslip.ehecme.report.view.HistoryView;

/** Words that the region's and the authorities' PDFs share. */
final class SheetWords {

  private SheetWords() {}

  static String title(DocumentLabel label) {
    return "%s (%s): elective home education and children missing education, %s, %s edition"
        .formatted(label.place(), label.code(), label.term(), label.tier().toLowerCase(Locale.UK));
  }

  static String subject(DocumentLabel label) {
    return "What %s recorded, counted on %s. %s"
        .formatted(label.place(), label.censusDate(), label.tierNote());
  }

  static Bookmark bookmark(HistoryView history) {
    return new Bookmark(history.heading(), history.chart().id() + "-section");
  }

  static List<Bookmark> closing(List<String> questions) {
    List<Bookmark> bookmarks = new ArrayList<>();
    if (!questions.isEmpty()) {
      bookmarks.add(new Bookmark("What to ask", "questions"));
    }
    bookmarks.add(new Bookmark("What is counted", "definitions"));
    bookmarks.add(new Bookmark("Key to the symbols and shapes", "key"));
    return List.copyOf(bookmarks);
  }
}
