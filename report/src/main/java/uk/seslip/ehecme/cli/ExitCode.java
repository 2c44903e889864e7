package uk.seslip.ehecme.cli;

/** What the number that a command ends with asks of people. */
public enum ExitCode {
  /** Done, and nobody has anything to do. */
  NOTHING_TO_DO(0, "nothing for anyone to do"),
  /** Done, and someone must act. */
  SOMEONE_MUST_ACT(
      1, "done, and someone must act: something is open, missing, blocked or different"),
  /** Nothing was done, because the command or the configuration is wrong. */
  WRONG_USAGE(2, "wrong usage or configuration"),
  /** Not done, because the machine, a file or the store failed. */
  COULD_NOT_FINISH(3, "could not finish");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** The number that the shell sees. */
  public int number() {
    return number;
  }

  /** What it means, in a few words for {@code --help}. */
  public String meaning() {
    return meaning;
  }
}
