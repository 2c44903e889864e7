package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.transform.DescribedFile;
import uk.seslip.ehecme.transform.DescribedFile.DescribedColumn;
import uk.seslip.ehecme.transform.PublishedDataset;

/** Words the guide to the open-data files from the register and the files' own metadata. */
public final class DataGuideViews {

  private static final String CONTACT =
      "Questions about these files go to the regional data lead, from whom you have them or this"
          + " site. For a figure of one authority, ask that authority’s lead officer for elective"
          + " home education or children missing education. These are roles: the files name"
          + " nobody.";

  private static final List<String> ROUNDING =
      List.of(
          "Each count is rounded by itself, so parts need not add up to their total, nor"
              + " authorities to the region.",
          "Percentages are made from rounded counts, and only of totals of at least 100.",
          "Rates are made from rounded counts and the resident children aged 5 to 16 of the"
              + " Office for National Statistics’ estimates.",
          "Small counts are protected: some are shown as low, and others are withheld so that"
              + " nobody can work them out by adding up.",
          "A figure that nobody returned is x. It is never zero.");

  private DataGuideViews() {}

  /**
   * The guide.
   *
   * @param described what each file holds
   */
  public static DataGuideView of(PublishedDataset dataset, List<DescribedFile> described) {
    SeriesIndex index = new SeriesIndex(dataset);
    Register register = dataset.register();
    return new DataGuideView(
        Labels.of(dataset, index.region()),
        lead(dataset),
        files(described),
        cells(dataset),
        described.stream().map(DataGuideViews::columns).toList(),
        Stream.concat(Stream.of(Labels.of(dataset, index.region()).tierNote()), ROUNDING.stream())
            .toList(),
        measures(described).stream().map(m -> DefinitionTexts.of(register, m)).toList(),
        Caveats.everywhere(dataset.caveats(), index::nameOf, index::labelOf),
        CONTACT);
  }

  private static List<String> lead(PublishedDataset dataset) {
    return List.of(
        "These files hold the figures behind the pages, for analysts: elective home education"
            + " (EHE), children missing education (CME) and what the region asks for beside them,"
            + " for the "
            + dataset.region().name()
            + " and each of its authorities.",
        "They are laid out as the Department for Education lays out its own open data, so that they"
            + " can be read by the same programs. A file ending in .meta.csv describes the columns"
            + " of the file of the same name; one ending in .caveats.csv says which caveats hold"
            + " for which of its figures, and caveats.csv has their sentences.",
        "These are management figures of the authorities and not official statistics.");
  }

  private static TableView files(List<DescribedFile> described) {
    return new TableView(
        "The data files",
        List.of(
            TableColumn.text("File"),
            TableColumn.text("Holds"),
            TableColumn.text("One row is for")),
        described.stream()
            .map(file -> row(file.name(), holds(file), rowOf(file.periodicity())))
            .toList(),
        "");
  }

  private static String holds(DescribedFile file) {
    return Formats.sentenceCase(
        Formats.list(file.measures().stream().map(Measure::noun).distinct().toList()));
  }

  private static String rowOf(Periodicity periodicity) {
    return switch (periodicity) {
      case TERM -> "a term, a place and a group of children";
      case ACADEMIC_YEAR -> "a school year, a place and a group of children";
    };
  }

  private static TableView cells(PublishedDataset dataset) {
    Authority example = dataset.region().authorities().get(0);
    return new TableView(
        "Columns of every file",
        List.of(TableColumn.text("Column"), TableColumn.text("Says")),
        List.of(
            row("time_period", "The school year as six digits: 202627 is 2026/27"),
            row("time_identifier", "The term, or Academic year"),
            row("geographic_level", "Regional or Local authority"),
            row("country_code, country_name", "England"),
            row("region_code, region_name", dataset.region().name() + ", in every row"),
            row(
                "old_la_code, new_la_code, la_name",
                "The authority: DfE’s number, the code of the Office for National Statistics and"
                    + " the name, such as "
                    + String.join(", ", example.oldCode(), example.code(), example.name())
                    + ". Empty for the region"),
            row(
                "breakdown_topic, breakdown",
                "By what the children are split, and the group; Total for all of them. Every"
                    + " combination is there, with a symbol where there is no figure")),
        "");
  }

  private static TableView columns(DescribedFile file) {
    return new TableView(
        "Columns of " + file.name(),
        List.of(
            TableColumn.text("Column"), TableColumn.text("Label"), TableColumn.text("Written as")),
        file.columns().stream().map(c -> row(c.name(), c.label(), writtenAs(c))).toList(),
        "");
  }

  private static String writtenAs(DescribedColumn column) {
    return switch (column.decimals()) {
      case "" -> "words";
      case "0" -> column.unit().equals("%") ? "a percentage, whole" : "a whole number";
      default -> "a number with " + column.decimals() + " decimal place";
    };
  }

  private static List<Measure> measures(List<DescribedFile> described) {
    return described.stream().flatMap(file -> file.measures().stream()).distinct().toList();
  }

  private static TableRow row(String head, String... cells) {
    List<FigureText> texts = new ArrayList<>();
    Stream.of(cells).map(FigureText::plain).forEach(texts::add);
    return new TableRow(Link.plain(head), texts);
  }
}
