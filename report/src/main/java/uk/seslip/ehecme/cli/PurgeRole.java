package uk.seslip.ehecme.cli;

import java.util.Locale;

/** On whose word something is removed: a role, never a name. */
enum PurgeRole {
  DATA_LEAD,
  AUTHORITY_OFFICER,
  INFORMATION_GOVERNANCE;

  /** The word as it is typed and logged, such as {@code data-lead}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
