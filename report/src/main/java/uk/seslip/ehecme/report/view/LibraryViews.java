package uk.seslip.ehecme.report.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.SharedDocument;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.PublishedDataset;

/** Words the library of shared documents. */
final class LibraryViews {

  /** The folder of the copies, beside the pages. */
  static final String FOLDER = "library";

  private LibraryViews() {}

  static LibraryView of(SeriesIndex index) {
    List<SharedDocument> documents =
        index.dataset().library().stream()
            .sorted(Comparator.comparing(SharedDocument::title))
            .toList();
    LocalDate today = index.dataset().asOf();
    long overdue = documents.stream().filter(d -> isOverdue(d, today)).count();
    String sentence =
        "%d shared documents. %d %s overdue for review on %s."
            .formatted(documents.size(), overdue, overdue == 1 ? "is" : "are", Formats.date(today));
    return new LibraryView(
        Labels.of(index.dataset(), index.region()),
        sentence,
        new TableView(
            "Shared documents by title",
            List.of(
                TableColumn.text("Title"),
                TableColumn.text("Authority"),
                TableColumn.text("Topic"),
                TableColumn.text("Format"),
                TableColumn.text("Kept by"),
                TableColumn.text("Review")),
            documents.stream().map(d -> row(index, d, today)).toList(),
            ""));
  }

  private static TableRow row(SeriesIndex index, SharedDocument document, LocalDate today) {
    return new TableRow(
        link(index, document),
        List.of(
            FigureText.plain(index.nameOf(document.authority())),
            FigureText.plain(document.topic()),
            FigureText.plain(document.format()),
            FigureText.plain(document.owner()),
            FigureText.plain(review(document, today))));
  }

  private static Link link(SeriesIndex index, SharedDocument document) {
    return copied(index.dataset(), document)
        .map(file -> new Link(document.title(), FOLDER + "/" + file.getFileName()))
        .orElse(Link.plain(document.title()));
  }

  /** The file to copy beside the pages: the partner edition's only, as the group shares it. */
  private static Optional<Path> copied(PublishedDataset dataset, SharedDocument document) {
    return dataset.tier() == Tier.PARTNER ? document.file() : Optional.empty();
  }

  /** The files that the pages link to, for the folder {@link #FOLDER} beside them. */
  static List<Path> files(PublishedDataset dataset) {
    return dataset.library().stream().flatMap(d -> copied(dataset, d).stream()).distinct().toList();
  }

  private static String review(SharedDocument document, LocalDate today) {
    return document
        .reviewDate()
        .map(day -> (isOverdue(document, today) ? "Overdue since " : "Due ") + Formats.date(day))
        .orElse("No review date set");
  }

  private static boolean isOverdue(SharedDocument document, LocalDate today) {
    return document.reviewDate().map(day -> day.isBefore(today)).orElse(false);
  }
}
