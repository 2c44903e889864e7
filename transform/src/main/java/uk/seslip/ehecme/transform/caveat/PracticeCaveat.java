package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.transform.Series;

/**
 * Fires for an authority's totals by one answer to a practice question.
 *
 * @param id the caveat
 * @param measures the measures it is about
 * @param question the practice question
 * @param answers the answers that make it fire
 * @param sentence why, in words
 */
record PracticeCaveat(
    String id, Set<String> measures, String question, Set<String> answers, String sentence)
    implements CaveatRule {

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    boolean concerned = measures.contains(series.measure()) && series.breakdown().isTotal();
    return concerned
        ? evidence
            .answer(series.place(), question)
            .filter(answers::contains)
            .map(answer -> sentence)
        : Optional.empty();
  }
}
