package uk.seslip.ehecme.transform.screen;

/**
 * What one check said, with what the check is for.
 *
 * @param check the words of the check
 * @param outcome what it said
 */
public record ScreenResult(CheckWords check, Outcome outcome) {}
