package uk.seslip.ehecme.model;

/**
 * A check as it is described to readers: the same whatever any return holds.
 *
 * @param code the code of the findings it raises
 * @param title what it looks for, in a few words
 * @param scope which items it looks at
 * @param need what it must know besides the return
 * @param fewest how many earlier terms, or other authorities, it must know of; 0 where it needs
 *     none
 */
public record CheckType(String code, String title, CheckScope scope, CheckNeed need, int fewest) {}
