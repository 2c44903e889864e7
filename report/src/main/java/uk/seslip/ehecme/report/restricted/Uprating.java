package uk.seslip.ehecme.report.restricted;

import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;

/**
 * Which of DfE's regional figures were raised for authorities that had not returned: those from
 * before every authority did, which was summer 2024 for EHE and autumn 2024 for CME (EES releases
 * 2025/26). Ours never are, so the two are not like for like.
 */
final class Uprating {

  private static final Term EHE_COMPLETE = Term.ofSlug("2023-24-summer");
  private static final Term CME_COMPLETE = Term.ofSlug("2024-25-autumn");

  private Uprating() {}

  /** Whether DfE's regional figure of a measure and period was raised. */
  static boolean applies(Measure measure, Period period) {
    Term complete = measure.family() == Family.CME ? CME_COMPLETE : EHE_COMPLETE;
    Term first = period instanceof Term term ? term : new Term(period.year(), Season.AUTUMN);
    return first.isBefore(complete);
  }
}
