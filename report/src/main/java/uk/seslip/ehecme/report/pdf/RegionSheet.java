package uk.seslip.ehecme.report.pdf;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.DefinitionText;
import uk.seslip.ehecme.report.view.RegionView;
import uk.seslip.ehecme.report.view.SmallMultiplesView;
import uk.seslip.ehecme.report.view.SymbolKey;

/**
 * What the region's PDF says beyond its view: title, outline, definitions, and the charts it draws.
 *
 * @param view the region
 * @param definitions the headline measures
 */
public record RegionSheet(RegionView view, List<DefinitionText> definitions) {

  /** Copies the definitions. */
  public RegionSheet {
    definitions = List.copyOf(definitions);
  }

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
    for (int i = 0; i < view.multiples().size(); i++) {
      bookmarks.add(new Bookmark(view.multiples().get(i).heading(), "all-" + (i + 1)));
    }
    bookmarks.add(new Bookmark("What cannot be compared, and why", "limits"));
    if (!view.restatements().isEmpty()) {
      bookmarks.add(new Bookmark("Figures that changed since an earlier release", "restated"));
    }
    bookmarks.addAll(SheetWords.closing(view.questions()));
    return List.copyOf(bookmarks);
  }

  /** Every chart of the document. */
  public List<ChartSpec> charts() {
    List<ChartSpec> charts = new ArrayList<>();
    view.histories().forEach(history -> charts.addAll(history.charts()));
    for (SmallMultiplesView multiples : view.multiples()) {
      multiples.charts().forEach(small -> charts.addAll(small.charts()));
    }
    charts.addAll(SymbolKey.shapesOnPaper());
    return List.copyOf(charts);
  }
}
