package uk.seslip.ehecme.report.html;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.seslip.ehecme.report.view.CaveatText;
import uk.seslip.ehecme.report.view.ChartHue;
import uk.seslip.ehecme.report.view.CompareView;
import uk.seslip.ehecme.report.view.CompareView.ComparedHistory;
import uk.seslip.ehecme.report.view.CompareView.ComparedMeasure;
import uk.seslip.ehecme.report.view.PointState;
import uk.seslip.ehecme.report.view.TrendPoint;

/**
 * Writes the choices of the comparing page as JSON that may stand in a page: a number, or the
 * symbol that stands for it; nothing that another page does not show.
 */
public final class CompareData {

  private CompareData() {}

  /** The JSON, without a character that markup keeps for itself. */
  public static String json(CompareView view) {
    return "{\"places\":"
        + object(view.places(), CompareView.Choice::id, choice -> text(choice.name()))
        + ",\"caveats\":"
        + array(view.caveats(), CompareData::caveat)
        + ",\"measures\":"
        + object(view.measures(), measure -> measure.choice().id(), CompareData::measure)
        + "}";
  }

  private static String caveat(CaveatText caveat) {
    String why = String.join(" ", caveat.reasons());
    return array(
        List.of(caveat.label(), caveat.style(), (caveat.text() + " " + why).strip()),
        CompareData::text);
  }

  private static String measure(ComparedMeasure measure) {
    ChartHue hue = measure.hue();
    return "{\"name\":"
        + text(measure.choice().name())
        + ",\"page\":"
        + text(measure.link().target())
        + ",\"noun\":"
        + text(measure.noun())
        + ",\"colour\":"
        + text(hue.line())
        + ",\"rated\":"
        + measure.isRated()
        + ",\"periods\":"
        + array(measure.periods(), CompareData::text)
        + ",\"of\":"
        + object(measure.histories(), ComparedHistory::place, CompareData::history)
        + "}";
  }

  private static String history(ComparedHistory history) {
    return "{\"v\":"
        + array(history.points(), CompareData::value)
        + ",\"r\":"
        + (history.hasRates() ? array(history.rates(), CompareData::rate) : "[]")
        + ",\"s\":"
        + array(history.points(), point -> String.valueOf(point.segment()))
        + ",\"n\":"
        + (history.points().stream().anyMatch(TrendPoint::isPartial)
            ? array(history.points(), point -> text(point.counted()))
            : "[]")
        + ",\"b\":"
        + array(
            history.breaks(),
            mark -> "[%d,%b,%s]".formatted(mark.position(), mark.splits(), text(mark.label())))
        + ",\"c\":"
        + array(history.caveats(), String::valueOf)
        + "}";
  }

  private static String value(TrendPoint point) {
    return switch (point.state()) {
      case REPORTED -> String.valueOf(point.number().orElseThrow());
      case REVISED -> "[" + point.number().orElseThrow() + "]";
      case LOW, WITHHELD, MISSING, NOT_APPLICABLE -> text(symbol(point.state()));
    };
  }

  private static String symbol(PointState state) {
    String label = state.label();
    return label.substring(0, label.indexOf(':'));
  }

  private static String rate(OptionalInt rate) {
    return rate.isPresent() ? String.valueOf(rate.getAsInt()) : "null";
  }

  private static <T> String array(List<T> items, Function<T, String> json) {
    return items.stream().map(json).collect(Collectors.joining(",", "[", "]"));
  }

  private static <T> String object(
      List<T> items, Function<T, String> key, Function<T, String> json) {
    return items.stream()
        .map(item -> text(key.apply(item)) + ":" + json.apply(item))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String text(String words) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : words.toCharArray()) {
      if (c < ' ' || "\"\\<>&".indexOf(c) >= 0) {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
