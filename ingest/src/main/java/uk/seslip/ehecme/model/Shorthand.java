package uk.seslip.ehecme.model;

import java.util.Arrays;
import java.util.Optional;

/** The GSS symbols that stand where there is no plain number (analysts' guide, Data symbols). */
public enum Shorthand {
  /** Confidential: withheld to protect children. */
  CONFIDENTIAL("c"),
  /** Unavailable: not returned, not recorded or not reported. */
  UNAVAILABLE("x"),
  /** Not applicable. */
  NOT_APPLICABLE("z"),
  /** Rounds to zero but is not zero. */
  LOW("low");

  private final String symbol;

  Shorthand(String symbol) {
    this.symbol = symbol;
  }

  /** The symbol as published. */
  public String symbol() {
    return symbol;
  }

  /** The shorthand that a symbol stands for, if it is one of the four. */
  public static Optional<Shorthand> find(String symbol) {
    return Arrays.stream(values()).filter(s -> s.symbol.equals(symbol)).findFirst();
  }
}
