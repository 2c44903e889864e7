package uk.seslip.ehecme.report.restricted;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;

/**
 * What the manifest says of a run.
 *
 * @param term the newest term
 * @param asOf the day it stood on
 * @param configuration the hash of the configuration
 * @param tiers the tiers it made
 * @param submissions the ids of the submissions whose figures were in use
 * @param published the hash of each file it published, by its path below {@code publish}
 */
public record RunRecord(
    Term term,
    LocalDate asOf,
    String configuration,
    List<Tier> tiers,
    List<String> submissions,
    NavigableMap<String, String> published) {

  /** Copies the lists. */
  public RunRecord {
    tiers = List.copyOf(tiers);
    submissions = List.copyOf(submissions);
    published = new TreeMap<>(published);
  }
}
