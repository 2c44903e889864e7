package uk.seslip.ehecme.model;

import java.util.List;

/**
 * What the region remembers of the ways in which authorities write their returns.
 *
 * @param mappings what their wordings mean
 * @param numberings how they number their terms
 */
public record IntakeMemory(List<LabelMapping> mappings, List<TermNumbers> numberings) {

  /** Copies the lists. */
  public IntakeMemory {
    mappings = List.copyOf(mappings);
    numberings = List.copyOf(numberings);
  }

  /** Nothing is remembered. */
  public static IntakeMemory empty() {
    return new IntakeMemory(List.of(), List.of());
  }
}
