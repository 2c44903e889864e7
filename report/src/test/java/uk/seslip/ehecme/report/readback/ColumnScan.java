package uk.seslip.ehecme.report.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import uk.seslip.ehecme.report.html.Html;

/**
 * The small columns beside the bars of a breakdown. Each row has a scale of its own; its newest
 * column is the number of the bar, so that the others have to be multiples of the rounding base.
 */
final class ColumnScan {

  private static final Pattern BOX =
      Pattern.compile("M([\\d.]+) ([\\d.]+)H([\\d.]+)V([\\d.]+)H[\\d.]+V[\\d.]+Z");
  private static final Pattern COUNT = Pattern.compile(".*: ([\\d,]+)(?:, .*)?");
  private static final int BASE = 5;
  private static final double WIDTH_PX = 7;
  private static final double MOST_BELOW_BAR_PX = 14;

  /** A column's left end, foot and height. */
  private record Column(double left, double foot, double height) {}

  private final String title;
  private final TreeMap<Double, Double> bars = new TreeMap<>();
  private final Map<Double, List<Column>> rows = new TreeMap<>();
  private int read;

  ColumnScan(String title, List<Element> shapes) {
    this.title = title;
    shapes.forEach(this::readBoxes);
  }

  int read() {
    return read;
  }

  private void readBoxes(Element shape) {
    List<Element> names = Html.all(shape, "title");
    Matcher count = COUNT.matcher(names.isEmpty() ? "" : names.get(0).getTextContent());
    Matcher box = BOX.matcher(shape.getAttribute("d"));
    while (box.find()) {
      double top = Double.parseDouble(box.group(2));
      double foot = Double.parseDouble(box.group(4));
      double left = Double.parseDouble(box.group(1));
      if (count.matches()) {
        bars.putIfAbsent((top + foot) / 2, Double.valueOf(count.group(1).replace(",", "")));
      } else if (Math.abs(Double.parseDouble(box.group(3)) - left - WIDTH_PX) < 0.15) {
        rows.computeIfAbsent(Math.max(foot, top), key -> new ArrayList<>())
            .add(new Column(left, Math.max(foot, top), Math.abs(foot - top)));
      }
    }
  }

  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    rows.forEach(
        (foot, columns) -> {
          Map.Entry<Double, Double> bar = bars.floorEntry(foot);
          if (bar != null && foot - bar.getKey() < MOST_BELOW_BAR_PX && bar.getValue() > 0) {
            mistakes.addAll(ofRow(bar.getValue(), columns));
          }
        });
    return mistakes;
  }

  private List<String> ofRow(double newest, List<Column> columns) {
    Column last = columns.get(columns.size() - 1);
    AxisFit fit = new AxisFit(0, last.height() / newest);
    double span = columns.stream().mapToDouble(Column::height).max().orElse(0) / last.height();
    List<String> mistakes = new ArrayList<>();
    for (Column column : columns) {
      read++;
      if (!fit.mayBeMultiple(column.height(), BASE, 1 + span)) {
        mistakes.add(title + ": a column of " + column.height() + " beside " + newest);
      }
    }
    return mistakes;
  }
}
