package uk.seslip.ehecme.transform;

import java.time.LocalDate;

/**
 * What the store's log keeps of a removal; never what was removed.
 *
 * @param day the day of it
 * @param role on whose word: a role, never a name
 * @param why why, in words without a digit
 */
public record PurgeReason(LocalDate day, String role, String why) {

  /** Refuses what could say more than why. */
  public PurgeReason {
    if (why.isBlank() || why.chars().anyMatch(Character::isDigit)) {
      throw new IllegalArgumentException(
          "cannot log why: because it is empty or holds a digit (say it in words)");
    }
  }
}
