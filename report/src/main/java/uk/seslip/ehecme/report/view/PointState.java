package uk.seslip.ehecme.report.view;

/** How a figure is to be drawn; each state has its own shape, never a colour alone. */
public enum PointState {
  /** A rounded count: a filled dot. */
  REPORTED("Rounded count"),
  /** A rounded count that an earlier release showed differently: a dot in a ring. */
  REVISED("Revised since an earlier release"),
  /** Between 1 and 4: an open diamond on the base line, with the word {@code low}. */
  LOW("low: 1 to 4 children"),
  /** Withheld to protect children: the letter {@code c} on the base line, the line broken. */
  WITHHELD("c: withheld to protect children"),
  /** Not returned or not recorded: the letter {@code x} on the base line, the line broken. */
  MISSING("x: not available"),
  /** Not asked or not applicable: the letter {@code z} on the base line, the line broken. */
  NOT_APPLICABLE("z: not applicable");

  private final String label;

  PointState(String label) {
    this.label = label;
  }

  /** The state in the words of a key. */
  public String label() {
    return label;
  }

  /** Whether children were counted: a number, or {@code low}. */
  public boolean isCount() {
    return hasNumber() || this == LOW;
  }

  /** Whether there is a number to draw at its height. */
  public boolean hasNumber() {
    return this == REPORTED || this == REVISED;
  }
}
