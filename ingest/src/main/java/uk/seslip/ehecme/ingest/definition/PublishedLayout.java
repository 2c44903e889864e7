package uk.seslip.ehecme.ingest.definition;

/**
 * How a published file is laid out.
 *
 * @param name what the index calls it
 * @param topicColumn the column of the topic; empty when each figure has a column of its own
 * @param categoryColumn the column of the category
 * @param countColumn the column of the count
 * @param percentageColumn the column of the percentage; empty when the file has none
 */
record PublishedLayout(
    String name,
    String topicColumn,
    String categoryColumn,
    String countColumn,
    String percentageColumn) {

  /** Whether each figure has a column of its own. */
  boolean isWide() {
    return topicColumn.isEmpty();
  }

  /** Whether a percentage stands beside each count. */
  boolean hasPercentages() {
    return !percentageColumn.isEmpty();
  }
}
