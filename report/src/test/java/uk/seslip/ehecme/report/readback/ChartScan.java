package uk.seslip.ehecme.report.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import uk.seslip.ehecme.report.html.Html;
import uk.seslip.ehecme.report.readback.AxisFit.Mark;

/**
 * What the coordinates of one picture say: each mark has to lie where the rounded figure written
 * beside it belongs, and each point without words where some rounded figure would.
 */
final class ChartScan {

  private static final int BASE = 5;
  private static final String N = "([\\d,]+)";
  private static final Pattern COUNT = Pattern.compile(".*: " + N + "(?:, .*)?");
  private static final Pattern RATE =
      Pattern.compile(".*: " + N + " per 10,000 \\(95% range " + N + " to " + N + "\\).*");
  private static final Pattern SIZED =
      Pattern.compile(".*: " + N + " per 10,000, " + N + " resident children");
  private static final Pattern PLACE = Pattern.compile("[ML](-?[\\d.]+) (-?[\\d.]+)");
  private static final Pattern FIRST_END = Pattern.compile("M[\\d.]+ [\\d.]+(?:H|L)([\\d.]+).*");
  private static final Pattern YEAR_BEFORE = Pattern.compile("M([\\d.]+) ([\\d.]+)L\\1 [\\d.]+");
  private static final double KEY_PX = 29;
  private static final Pattern SMALL_TOP = Pattern.compile(N + "(?: per 10,000)?");
  private static final double SMALL_TOP_PX = 14;

  private final String title;
  private final List<Element> shapes;
  private final List<Element> words;
  private final Map<String, List<Mark>> axes = new TreeMap<>();
  private int read;

  ChartScan(Element svg) {
    this.title = Html.all(svg, "title").get(0).getTextContent();
    this.shapes =
        Stream.of("circle", "path").flatMap(name -> Html.all(svg, name).stream()).toList();
    this.words = Html.all(svg, "text");
    shapes.forEach(this::readMark);
  }

  /** How many coordinates were set against a figure. */
  int read() {
    return read;
  }

  List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    axes.forEach(
        (axis, marks) ->
            AxisFit.of(marks)
                .ifPresent(
                    fit -> {
                      read += marks.size();
                      fit.misplaced(marks).forEach(m -> mistakes.add(title + ": " + m));
                    }));
    AxisFit.of(axes.getOrDefault("upright", List.of()))
        .ifPresent(fit -> mistakes.addAll(ofLines(fit, BASE)));
    AxisFit.of(axes.getOrDefault("level", List.of()))
        .ifPresent(fit -> mistakes.addAll(ofMarksWithoutWords(fit)));
    smallAxis().ifPresent(fit -> mistakes.addAll(ofLines(fit, isOfRates() ? 1 : BASE)));
    ColumnScan columns = new ColumnScan(title, shapes);
    mistakes.addAll(columns.mistakes());
    read += columns.read();
    return mistakes;
  }

  private void readMark(Element shape) {
    String words =
        Html.all(shape, "title").stream().map(Element::getTextContent).findFirst().orElse("");
    Matcher rate = RATE.matcher(words);
    Matcher sized = SIZED.matcher(words);
    Matcher count = COUNT.matcher(words);
    if (rate.matches()) {
      Matcher ends = PLACE.matcher(shape.getAttribute("d"));
      ends.find();
      add("level", words, rate.group(2), ends.group(1));
      ends.find();
      add("level", words, rate.group(3), ends.group(1));
    } else if (sized.matches()) {
      add("upright rate", words, sized.group(1), shape.getAttribute("cy"));
      add("level size", words, sized.group(2), shape.getAttribute("cx"));
    } else if (count.matches() && shape.getTagName().equals("circle")) {
      add("upright", words, count.group(1), shape.getAttribute("cy"));
    } else if (count.matches()) {
      Matcher end = FIRST_END.matcher(shape.getAttribute("d"));
      if (end.matches()) {
        String zero = shape.getAttribute("d").substring(1).split(" ")[0];
        add("level", words, "0", zero);
        add("level", words, count.group(1), end.group(1));
      }
    }
  }

  private void add(String axis, String words, String value, String coordinate) {
    axes.computeIfAbsent(axis, key -> new ArrayList<>())
        .add(new Mark(words, number(value), number(coordinate)));
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(",", ""));
  }

  /** The upright marks of the year before on bars, and the dots of rates on their ranges. */
  private List<String> ofMarksWithoutWords(AxisFit fit) {
    List<String> mistakes = new ArrayList<>();
    for (Element shape : shapes) {
      Matcher upright = YEAR_BEFORE.matcher(shape.getAttribute("d"));
      boolean inKey = upright.matches() && number(upright.group(2)) < KEY_PX;
      boolean dot = isOfRates() && shape.getTagName().equals("circle");
      if (dot || (upright.matches() && !inKey && isPen(shape, "2.2"))) {
        read++;
        double at = number(dot ? shape.getAttribute("cx") : upright.group(1));
        if (!fit.mayBeMultiple(at, dot ? 1 : BASE)) {
          mistakes.add(title + ": a mark at " + at);
        }
      }
    }
    return mistakes;
  }

  private static boolean isPen(Element shape, String width) {
    return ((Element) shape.getParentNode()).getAttribute("stroke-width").equals(width);
  }

  /** A small picture has no words on its marks, but a line at its top with the number there. */
  private Optional<AxisFit> smallAxis() {
    Optional<Double> top =
        words.stream()
            .map(Element::getTextContent)
            .map(SMALL_TOP::matcher)
            .filter(Matcher::matches)
            .map(found -> number(found.group(1)))
            .findFirst();
    List<Double> levels =
        shapes.stream()
            .map(shape -> shape.getAttribute("d"))
            .filter(path -> path.matches("M2 [\\d.]+L198 [\\d.]+"))
            .map(path -> number(path.substring(path.lastIndexOf(' '))))
            .distinct()
            .sorted()
            .toList();
    return levels.size() == 2 && levels.get(0) == SMALL_TOP_PX
        ? top.map(t -> new AxisFit(levels.get(1), (levels.get(0) - levels.get(1)) / t))
        : Optional.empty();
  }

  private boolean isOfRates() {
    return title.contains("rate per 10,000");
  }

  /** The lines of a history, whose corners are the figures of each period. */
  private List<String> ofLines(AxisFit fit, int base) {
    List<String> mistakes = new ArrayList<>();
    for (Element shape : shapes) {
      String path = shape.getAttribute("d");
      if (path.matches("M[\\d.]+ [\\d.]+(L[\\d.]+ [\\d.]+){2,}")) {
        Matcher place = PLACE.matcher(path);
        while (place.find()) {
          read++;
          if (!fit.mayBeMultiple(number(place.group(2)), base)) {
            mistakes.add(title + ": a line through " + place.group());
          }
        }
      }
    }
    return mistakes;
  }
}
