package uk.seslip.ehecme.ingest.identify;

import java.util.Optional;
import uk.seslip.ehecme.model.Season;

/** How an authority numbers its terms; a number alone says nothing until configuration does. */
public enum TermNumbering {
  /** Not known: a numbered term is rejected. */
  UNKNOWN(0),
  /** Terms 1 to 3. */
  THREE_TERMS(1),
  /** Terms 1 to 6, two of them in each of ours. */
  SIX_TERMS(2);

  private final int numbersInATerm;

  TermNumbering(int numbersInATerm) {
    this.numbersInATerm = numbersInATerm;
  }

  /** The season that a term's number falls in, if the numbering has that number. */
  public Optional<Season> findSeason(int number) {
    int terms = Season.values().length * numbersInATerm;
    return number < 1 || number > terms
        ? Optional.empty()
        : Optional.of(Season.values()[(number - 1) / numbersInATerm]);
  }
}
