package uk.seslip.ehecme.model;

/**
 * What is kept of a file that was received; its bytes never are.
 *
 * @param name the file's name without its folder
 * @param sha256 the hash of its bytes in lower-case hexadecimal
 * @param bytes its size
 */
public record SourceFile(String name, String sha256, long bytes) {}
