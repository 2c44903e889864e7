package uk.seslip.ehecme.model;

import java.util.List;

/**
 * Findings of one kind and one file that are shown as one.
 *
 * @param findings at least one, in the order of their places
 * @param message the sentence for all of them
 */
public record FindingGroup(List<Finding> findings, String message) {

  /** Copies the findings. */
  public FindingGroup {
    findings = List.copyOf(findings);
    if (findings.isEmpty()) {
      throw new IllegalArgumentException("cannot group findings: because there are none");
    }
  }

  /** The first of them, which stands for the kind and for whether it is open. */
  public Finding first() {
    return findings.get(0);
  }

  /** How many there are; a list of their places may be shortened, this never. */
  public int count() {
    return findings.size();
  }
}
