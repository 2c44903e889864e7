package uk.seslip.ehecme.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.report.view.AuthorityView;
import uk.seslip.ehecme.report.view.BreakdownView;
import uk.seslip.ehecme.report.view.CaveatText;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.ComparisonView;
import uk.seslip.ehecme.report.view.HistoryView;

/**
 * What an authority's PDF says beyond its view: title, outline, and the charts it draws.
 *
 * @param view the authority
 */
public record AuthoritySheet(AuthorityView view) {

  /** The document's title. */
  public String title() {
    return SheetWords.title(view.label());
  }

  /** The document's description. */
  public String subject() {
    return SheetWords.subject(view.label());
  }

  /** The outline, in reading order. */
  public List<Bookmark> bookmarks() {
    List<Bookmark> bookmarks = new ArrayList<>();
    bookmarks.add(new Bookmark("Summary", "top"));
    view.histories().forEach(history -> bookmarks.add(SheetWords.bookmark(history)));
    bookmarks.add(new Bookmark("Who the children are and why", "breakdowns"));
    bookmarks.add(new Bookmark("Beside the other authorities", "region"));
    bookmarks.add(new Bookmark("Further figures", "further"));
    if (!view.practice().isEmpty()) {
      bookmarks.add(new Bookmark("How " + view.label().place() + " counts", "practice"));
    }
    bookmarks.addAll(SheetWords.closing(view.questions()));
    return List.copyOf(bookmarks);
  }

  /** How the bars of the breakdowns are to be read. */
  public String howToReadBars() {
    return "Bars are the newest term, upright marks the same term one year before. Hatched bars are"
        + " children of whom the answer is not known: they say how complete the record is.";
  }

  /** The caveats that every breakdown shares, printed once above them. */
  public List<CaveatText> sharedCaveats() {
    return view.breakdowns().stream()
        .map(BreakdownView::caveats)
        .reduce((one, other) -> one.stream().filter(other::contains).toList())
        .orElse(List.of());
  }

  /** The caveats of one breakdown that not every other shares, printed beside it. */
  public List<CaveatText> ownCaveats(BreakdownView breakdown) {
    List<CaveatText> shared = sharedCaveats();
    return breakdown.caveats().stream().filter(caveat -> !shared.contains(caveat)).toList();
  }

  /** Every chart of the document. */
  public List<ChartSpec> charts() {
    List<ChartSpec> charts = new ArrayList<>();
    view.histories().stream().map(HistoryView::chart).forEach(charts::add);
    view.breakdowns().stream()
        .map(BreakdownView::chart)
        .flatMap(Optional::stream)
        .forEach(charts::add);
    view.comparisons().stream().map(ComparisonView::chart).forEach(charts::add);
    return List.copyOf(charts);
  }
}
