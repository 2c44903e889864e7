package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.Locale;

/**
 * One shape of the key, drawn as charts draw it.
 *
 * @param shape the shape
 */
public record KeySpec(KeyShape shape) implements ChartSpec {

  @Override
  public String id() {
    return "key-" + shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String title() {
    return shape.label();
  }

  @Override
  public String description() {
    return "Key to the charts. " + shape.label() + ": " + Formats.inSentence(shape.meaning()) + ".";
  }

  @Override
  public TableView table() {
    return new TableView(
        "Shapes in charts",
        List.of(TableColumn.text("Shape"), TableColumn.text("Meaning")),
        List.of(
            new TableRow(Link.plain(shape.label()), List.of(FigureText.plain(shape.meaning())))),
        "");
  }
}
