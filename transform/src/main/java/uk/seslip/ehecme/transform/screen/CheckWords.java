package uk.seslip.ehecme.transform.screen;

/**
 * What a person needs to know of a check.
 *
 * @param id the name that DfE's own screener has for it
 * @param stage the stage it belongs to
 * @param tests what it looks at
 * @param why why that matters
 * @param fix what to do when it fails
 */
public record CheckWords(String id, String stage, String tests, String why, String fix) {}
