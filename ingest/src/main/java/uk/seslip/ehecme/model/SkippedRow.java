package uk.seslip.ehecme.model;

/**
 * A row of a published file that was left out: said, so that nothing is dropped in silence.
 *
 * @param file the file's name
 * @param line the line it stands on, from 1
 * @param reason why it was left out, in words
 */
public record SkippedRow(String file, long line, String reason) {}
