package uk.seslip.ehecme.model;

/** What a finding is about: the whole return or single items. */
public enum Level {
  RETURN,
  ITEM
}
