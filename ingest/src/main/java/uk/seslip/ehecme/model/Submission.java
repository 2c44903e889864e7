package uk.seslip.ehecme.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One authority's files for one term at one moment; a later one supersedes it and never overwrites
 * it.
 *
 * @param authority GSS code
 * @param term the term it returns
 * @param version the number the authority gave it on the cover, from 1
 * @param received the day on the cover, or the day of the run where the cover has none
 * @param files the files it came in, by name
 * @param observations every value that was read, accepted or not
 * @param heldBack ids of measures with an open ERROR: kept in the store, not in use
 * @param accepted false when the whole submission cannot be used
 * @param nilReturn true when the authority ticked that it has nothing to return
 * @param answers the practice answers
 * @param explanations the authority's answers to queries about this return
 */
public record Submission(
    String authority,
    Term term,
    int version,
    LocalDate received,
    List<SourceFile> files,
    List<Observation> observations,
    Set<String> heldBack,
    boolean accepted,
    boolean nilReturn,
    List<PracticeAnswer> answers,
    List<Explanation> explanations) {

  /** Copies the lists. */
  public Submission {
    files = List.copyOf(files);
    observations = List.copyOf(observations);
    heldBack = Set.copyOf(heldBack);
    answers = List.copyOf(answers);
    explanations = List.copyOf(explanations);
  }

  /** The same submission with the authority's answers to queries. */
  public Submission explainedBy(List<Explanation> given) {
    return new Submission(
        authority,
        term,
        version,
        received,
        files,
        observations,
        heldBack,
        accepted,
        nilReturn,
        answers,
        given);
  }

  /** The content of the submission in one value: the same files always give the same print. */
  public String fingerprint() {
    return files.stream().map(SourceFile::sha256).sorted().reduce((a, b) -> a + "+" + b).orElse("");
  }
}
