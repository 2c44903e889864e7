package uk.seslip.ehecme.report.pdf;

/**
 * An entry of a PDF's outline.
 *
 * @param name the words
 * @param id the heading it leads to
 */
public record Bookmark(String name, String id) {}
