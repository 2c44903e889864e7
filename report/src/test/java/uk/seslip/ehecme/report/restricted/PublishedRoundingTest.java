package uk.seslip.ehecme.report.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;

class PublishedRoundingTest {

  @ParameterizedTest
  @CsvSource({
    "184,  180, true",
    "185,  180, true",
    "185,  190, true",
    "186,  180, false",
    "0,    0,   true",
    "3,    0,   false",
    "3,    low, true",
    "0,    low, false",
    "6,    low, false",
    "3,    10,  false"
  })
  void aCountFitsWhatItCanBeRoundedTo(int exact, String published, boolean fits) {
    ObservedValue count = new Reported(BigDecimal.valueOf(exact));

    assertThat(PublishedRounding.fits(count, published(published))).isEqualTo(fits);
  }

  private static ObservedValue published(String text) {
    return Shorthand.find(text)
        .<ObservedValue>map(shorthand -> new Withheld(shorthand, text))
        .orElseGet(() -> new Reported(new BigDecimal(text)));
  }
}
