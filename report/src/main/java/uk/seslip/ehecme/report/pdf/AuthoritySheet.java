package uk.seslip.ehecme.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.seslip.ehecme.model.CaveatSeverity;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.view.AuthorityView;
import uk.seslip.ehecme.report.view.BreakdownView;
import uk.seslip.ehecme.report.view.CaveatText;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.ComparisonView;
import uk.seslip.ehecme.report.view.FiredReason;
import uk.seslip.ehecme.report.view.Link;
import uk.seslip.ehecme.report.view.SymbolKey;

/**
 * What an authority's PDF says beyond its view: title, outline, and the charts it draws.
 *
 * @param view the authority
 * @param term the newest term, part of every file's name
 */
public record AuthoritySheet(AuthorityView view, Term term) {

  /** Where the next three terms are found: with them some PDFs would have more than eight pages. */
  public static final String WHERE_THE_OUTLOOK_IS =
      "What the next three terms may bring, with its ranges and how well such forecasts did, stands"
          + " on this authority’s page of the site.";

  /** The document's title. */
  public String title() {
    return SheetWords.title(view.label());
  }

  /** The document's description. */
  public String subject() {
    return SheetWords.subject(view.label());
  }

  /** The PDF that says what a page of the site says, in the same folder as this one. */
  public String fileOf(Link page) {
    String name = page.target().substring(page.target().lastIndexOf('/') + 1);
    return name.replace(".html", "-%s.pdf".formatted(term.slug()));
  }

  /** What a reader hears of a link to another PDF. */
  public String linkTitle(Link page) {
    return "The PDF of %s for %s, in the same folder as this one"
        .formatted(page.text(), term.label());
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
      bookmarks.add(new Bookmark("How this authority counts", "practice"));
    }
    bookmarks.addAll(SheetWords.closing(view.questions()));
    return List.copyOf(bookmarks);
  }

  /** How the bars and tables of the breakdowns are to be read. */
  public String howToReadBars() {
    String term = view.label().term();
    String season = term.substring(0, term.indexOf(' ')).toLowerCase(Locale.UK);
    return "Tables give the "
        + season
        + " term of every year. Bars show the newest, upright marks the year before. Hatched bars"
        + " are children of whom the answer is not known: they say how complete the record is. A"
        + " note is printed once and holds for later breakdowns too.";
  }

  /** The caveats of a breakdown that no earlier breakdown has printed. */
  public List<CaveatText> newCaveats(BreakdownView breakdown) {
    List<CaveatText> printed = new ArrayList<>();
    view.breakdowns().stream()
        .takeWhile(earlier -> !earlier.equals(breakdown))
        .forEach(earlier -> printed.addAll(earlier.caveats()));
    return without(printed, breakdown.caveats());
  }

  private static List<CaveatText> without(List<CaveatText> printed, List<CaveatText> caveats) {
    List<String> ids = printed.stream().map(CaveatText::id).toList();
    return caveats.stream().filter(caveat -> !ids.contains(caveat.id())).toList();
  }

  /** The reasons that differences may not be differences, where every comparison has the same. */
  public List<String> sharedReasons() {
    return view.comparisons().stream()
        .map(ComparisonView::reasons)
        .reduce((one, other) -> one.stream().filter(other::contains).toList())
        .orElse(List.of());
  }

  /** The reasons of one comparison that not every other shares. */
  public List<String> ownReasons(ComparisonView comparison) {
    List<String> shared = sharedReasons();
    return comparison.reasons().stream().filter(reason -> !shared.contains(reason)).toList();
  }

  /** Whom a comparison must leave out, and why; the table says the rest. */
  public List<FiredReason> doNotCompare(ComparisonView comparison) {
    return comparison.fired().stream()
        .filter(reason -> reason.weight() == CaveatSeverity.BLOCKING)
        .toList();
  }

  /** Every chart of the document. */
  public List<ChartSpec> charts() {
    List<ChartSpec> charts = new ArrayList<>();
    view.histories().forEach(history -> charts.addAll(history.charts()));
    view.breakdowns().stream()
        .map(BreakdownView::chart)
        .flatMap(Optional::stream)
        .forEach(charts::add);
    view.comparisons().stream().map(ComparisonView::chart).forEach(charts::add);
    charts.addAll(SymbolKey.shapesOnPaper());
    return List.copyOf(charts);
  }
}
