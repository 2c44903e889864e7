package uk.seslip.ehecme.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.report.Datasets;
import uk.seslip.ehecme.report.SampleChanges;
import uk.seslip.ehecme.report.view.Views;
import uk.seslip.ehecme.transform.PublishedDataset;

/** The PDFs of a predecessor and of its successor lead to one another. */
class AreaChangeLinksTest {

  private static final PublishedDataset DATASET = Datasets.reorganised();

  @TempDir private static Path folder;
  private static Path kent;
  private static Path medway;

  @BeforeAll
  static void writeThePdfsOfThoseConcerned() {
    PdfWriter writer = new PdfWriter(DATASET.term(), DATASET.asOf(), folder);
    new Views(DATASET)
        .authorities().stream()
            .filter(view -> List.of("Kent", "Medway", "Slough").contains(view.label().place()))
            .forEach(writer::authority);
    kent = folder.resolve("E10000016-kent-2026-27-autumn.pdf");
    medway = folder.resolve("E06000035-medway-2026-27-autumn.pdf");
  }

  @Test
  void eachLeadsToTheFilesOfTheOthersBesideIt() throws IOException {
    assertThat(targets(kent))
        .containsExactly(medway.getFileName().toString(), "E06000039-slough-2026-27-autumn.pdf")
        .allSatisfy(name -> assertThat(folder.resolve(name)).exists());
    assertThat(targets(medway)).containsExactly(kent.getFileName().toString());
  }

  @Test
  void eachSaysItsSentenceAndTheLimit() throws IOException {
    assertThat(PdfText.read(medway).squeezed())
        .contains(
            PdfText.squeezed(
                "On 1 April 2026 the area of Medway passed to Kent (all of it). "
                    + SampleChanges.LIMIT));
  }

  @Test
  void linksKeepThePdfsReadableForAll() {
    assertThat(List.of(kent, medway))
        .allSatisfy(pdf -> assertThat(VeraPdf.failures(pdf)).isEmpty());
  }

  private static List<String> targets(Path pdf) throws IOException {
    List<String> targets = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI action) {
            targets.add(action.getURI());
          }
        }
      }
    }
    return targets;
  }
}
