package uk.seslip.ehecme.report.view;

/**
 * The group's shared documents.
 *
 * @param label what every page carries
 * @param sentence how many there are and how many are due for review
 * @param table the documents, alphabetical by title
 */
public record LibraryView(DocumentLabel label, String sentence, TableView table) {}
