package uk.seslip.ehecme.report.readback;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.seslip.ehecme.report.html.Html;

/** Every figure of a page: the cells of its tables and what its words and charts say. */
final class PageScan {

  private static final String N = "(\\d[\\d,]*)(?![\\d.]*(?:%|/))";
  private static final Pattern RATE = Pattern.compile(N + " per 10,000 \\(");
  private static final Pattern CATEGORY_THEN_COUNT;

  static {
    CATEGORY_THEN_COUNT =
        Pattern.compile(
            "(Female|Male|Reception|Year \\d+|Unknown|None|Child in need|Child protection"
                + " plan|Looked after|health and care plan|EHC plan|No SEN provision|Mental"
                + " health|Physical health|Religious|Lifestyle|Waiting for a place|Other|Not"
                + " recorded|No reason given)(?::? |: | \\(about )"
                + N
                + "(?! ?(?:to|weeks|of|authorities|terms|years|per))");
  }

  private final PublishedData data;
  private final Map<String, Map<String, List<FigureKey>>> byPlace;
  private final Map<String, String> measures;

  PageScan(PublishedData data, Map<String, String> measures) {
    this.data = data;
    this.byPlace =
        data.keys()
            .collect(
                Collectors.groupingBy(
                    FigureKey::place, Collectors.groupingBy(k -> k.measure() + "|" + k.period())));
    this.measures = measures;
  }

  List<Printed> page(Path file, String source) throws Exception {
    Document page = Html.parse(source);
    String name = file.getFileName().toString();
    String place = place(Paragraph.text(Html.all(page, "h1").get(0)));
    List<Printed> printed = new ArrayList<>();
    for (Element table : Html.all(page, "table")) {
      printed.addAll(table(name, place, table));
    }
    printed.addAll(text(name, place, Html.words(page)));
    return printed;
  }

  private String place(String text) {
    return data.children().containsKey(text) ? text : "";
  }

  /**
   * The figures that running text, chart titles or a PDF's lines say together with what they are.
   */
  List<Printed> text(String name, String place, String words) {
    List<Printed> printed = new ArrayList<>();
    Matcher count = CATEGORY_THEN_COUNT.matcher(words);
    while (count.find()) {
      printed.add(
          Printed.loose(name + " " + count.group(), place, Printed.Unit.COUNT, count.group(2)));
    }
    for (String authority : data.authorities()) {
      Pattern rate = Pattern.compile(authority + "(?: recorded|:) " + RATE.pattern());
      Matcher found = rate.matcher(words);
      while (found.find()) {
        printed.add(
            Printed.loose(
                name + " " + found.group(), authority, Printed.Unit.PER_10000, found.group(1)));
      }
    }
    return printed;
  }

  private List<Printed> table(String name, String place, Element table) {
    List<Printed> printed = new ArrayList<>();
    String caption =
        Html.all(table, "caption").stream().map(Paragraph::text).findFirst().orElse("");
    Optional<String> measure =
        measures.keySet().stream()
            .filter(caption::contains)
            .reduce((a, b) -> a.length() > b.length() ? a : b);
    if (caption.contains("as published by")) {
      return List.of();
    }
    List<Element> rows = Html.all(table, "tr");
    List<String> heads = cells(rows.get(0));
    for (Element row : rows.subList(1, rows.size())) {
      List<String> cells = cells(row);
      Optional<String> counted =
          measure.or(() -> Optional.of(cells.get(0)).filter(measures::containsKey));
      if (counted.isEmpty()) {
        continue;
      }
      for (int column = 1; column < Math.min(cells.size(), heads.size()); column++) {
        String where = name + " " + caption + " / " + cells.get(0) + " / " + heads.get(column);
        String of = owner(caption, place, cells.get(0));
        if (!cells.get(column).matches("[\\d,]+")) {
          continue;
        }
        Optional<FigureKey> key =
            key(of, measures.get(counted.get()), caption, cells.get(0), heads.get(column));
        if (key.isPresent()) {
          printed.add(Printed.of(where, key.get(), Printed.Unit.COUNT, cells.get(column)));
        } else if (heads.get(column).equals("Per 10,000")) {
          printed.add(Printed.loose(where, of, Printed.Unit.PER_10000, cells.get(column)));
        } else if (!heads.get(column).startsWith("Resident")) {
          printed.add(Printed.loose(where, of, Printed.Unit.COUNT, cells.get(column)));
        }
      }
    }
    return printed;
  }

  private String owner(String caption, String place, String head) {
    String before =
        caption.contains(": ") ? place(caption.substring(0, caption.indexOf(": "))) : "";
    return !before.isEmpty() ? before : place(head).isEmpty() ? place : head;
  }

  private Optional<FigureKey> key(
      String of, String measure, String caption, String head, String column) {
    String period =
        head.matches("\\d{4}/\\d\\d")
            ? (column.equals("Count") ? "" : column + " ") + head
            : column;
    boolean total = head.matches("\\d{4}/\\d\\d") || head.equals(of) || measures.containsKey(head);
    String lower = caption.toLowerCase(Locale.ROOT);
    return byPlace
        .getOrDefault(of, Map.of())
        .getOrDefault(measure + "|" + period, List.of())
        .stream()
        .filter(k -> total ? k.topic().equals("Total") : k.category().equals(head))
        .filter(k -> total || lower.contains("by " + k.topic().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static List<String> cells(Element row) {
    List<String> cells = new ArrayList<>();
    for (var node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element cell) {
        cells.add(Paragraph.text(cell));
      }
    }
    return cells;
  }
}
