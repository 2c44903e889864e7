package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Series;

/** Fires where DfE's regional figures of terms before full response are shown beside ours. */
final class UpratedRegion implements CaveatRule {

  private static final String EHE = "ehe_census";
  private static final Term FULL_RESPONSE_EHE = Term.ofSlug("2023-24-summer");
  private static final Term FULL_RESPONSE = Term.ofSlug("2024-25-autumn");

  @Override
  public String id() {
    return "UPRATED_REGION";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    if (!evidence.isRegional(series) || !series.breakdown().isTotal()) {
      return Optional.empty();
    }
    Term full = series.measure().equals(EHE) ? FULL_RESPONSE_EHE : FULL_RESPONSE;
    return evidence.published(series).stream()
        .map(f -> f.period())
        .filter(p -> p instanceof Term term && term.isBefore(full))
        .findFirst()
        .map(p -> "This holds for DfE's figures of terms before " + full.label() + ".");
  }
}
