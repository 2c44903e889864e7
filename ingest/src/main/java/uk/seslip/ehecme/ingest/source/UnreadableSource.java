package uk.seslip.ehecme.ingest.source;

/**
 * A file that could not be read.
 *
 * @param file the file's name without its folder
 * @param reason why, in plain words that can follow "because"
 * @param remedy what its sender can do
 */
public record UnreadableSource(String file, String reason, String remedy) implements SourceResult {}
