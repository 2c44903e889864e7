package uk.seslip.ehecme.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import uk.seslip.ehecme.report.view.ChartHue;
import uk.seslip.ehecme.report.view.ChartSize;
import uk.seslip.ehecme.report.view.ComparisonRow;
import uk.seslip.ehecme.report.view.ComparisonSpec;
import uk.seslip.ehecme.report.view.PointState;
import uk.seslip.ehecme.report.view.TableColumn;
import uk.seslip.ehecme.report.view.TableView;
import uk.seslip.ehecme.report.view.TrendPoint;
import uk.seslip.ehecme.report.view.TrendSpec;

/**
 * Sets one small document that nobody sees, so that the classes and fonts are loaded when the first
 * real one is due; meant for a thread that would otherwise wait for Spark.
 */
final class WarmUp {

  private static final TableView TABLE =
      new TableView("Warm-up", List.of(TableColumn.text("Term")), List.of(), "");
  private static final String PAGE =
      """
      <html lang="en-GB"><head><title>Warm-up</title><style>%s</style></head><body>
      <div class="running-head">Warm-up</div><h1 id="top">Warm-up</h1><p>Words</p><ul><li>Item</li></ul>
      <object type="%s" data="trend" alt="History" style="width:640px;height:290px"></object>
      <object type="%s" data="comparison" alt="Comparison" style="width:640px;height:290px"></object>
      <table><caption>Table</caption><thead><tr><th scope="col">Term</th></tr></thead>
      <tbody><tr><td>Autumn</td></tr></tbody></table></body></html>
      """;

  private WarmUp() {}

  /** Does it. */
  static void run(String style) {
    String xhtml = PAGE.formatted(style, ChartDrawers.WHOLE, ChartDrawers.WHOLE);
    try {
      new TaggedPdf(LocalDate.EPOCH)
          .write(xhtml, List.of(trend(), comparison()), OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot set PDFs: because the warm-up failed", e);
    }
  }

  private static TrendSpec trend() {
    TrendPoint point =
        new TrendPoint(
            "Autumn 2026/27",
            0,
            OptionalInt.of(1),
            PointState.REPORTED,
            OptionalDouble.of(0),
            OptionalDouble.of(2),
            0,
            true,
            "");
    return new TrendSpec(
        "trend",
        "History",
        "A history",
        ChartHue.EHE,
        ChartSize.LARGE,
        "Children",
        4,
        List.of(point),
        List.of(),
        TABLE);
  }

  private static ComparisonSpec comparison() {
    ComparisonRow row =
        new ComparisonRow(
            "Place", OptionalInt.of(1), OptionalInt.of(0), OptionalInt.of(2), "", false, true);
    return new ComparisonSpec(
        "comparison",
        "Comparison",
        "A comparison",
        ChartHue.CME,
        "Children",
        4,
        OptionalInt.of(1),
        List.of(row),
        TABLE);
  }
}
