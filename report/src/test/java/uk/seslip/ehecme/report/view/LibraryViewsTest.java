package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.SharedDocument;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.report.Datasets;

class LibraryViewsTest {

  private static final Path FILE = Path.of("config", "library", "protocol.odt");

  @Test
  void thePartnerEditionLinksToItsCopyOfADocument() {
    Views views = views(Tier.PARTNER);

    assertThat(views.library().table().rows().get(0).head())
        .isEqualTo(new Link("Protocol", "library/protocol.odt"));
    assertThat(views.libraryFiles()).containsExactly(FILE);
  }

  @Test
  void thePublicEditionNamesTheDocumentAndTakesNoCopy() {
    Views views = views(Tier.PUBLIC);

    assertThat(views.library().table().rows().get(0).head()).isEqualTo(Link.plain("Protocol"));
    assertThat(views.libraryFiles()).isEmpty();
  }

  @Test
  void anOverdueDocumentSaysSinceWhen() {
    assertThat(views(Tier.PARTNER).library().table().rows().get(0).cells())
        .extracting(FigureText::text)
        .contains("Overdue since 1 March 2026");
  }

  private static Views views(Tier tier) {
    SharedDocument document =
        new SharedDocument(
            "Protocol",
            "E10000016",
            "CME",
            "Text",
            "CME group chair",
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.of(FILE));
    return new Views(Datasets.withLibrary(tier, List.of(document)));
  }
}
