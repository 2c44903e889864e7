package uk.seslip.ehecme.ingest.extract;

/**
 * The categories of the row that is being read, one in each topic of its family: written in a
 * column, or worked out from its days. What has no category is counted as unknown.
 */
final class RowCategories {

  private final int census;
  private final TopicPlan[][] topics;
  private final RowDays days;
  private final RowCodes codes;

  /** The categories of one row after another. */
  RowCategories(ExtractPlan plan, RowDays days, RowCodes codes) {
    this.census = plan.census();
    this.topics = plan.families().stream().map(FamilyPlan::topics).toArray(TopicPlan[][]::new);
    this.days = days;
    this.codes = codes;
  }

  /** A packed row of a family with its categories, and no events yet. */
  long pack(int family) {
    long packed = PackedRow.ofFamily(family);
    TopicPlan[] ofFamily = topics[family];
    for (int topic = 0; topic < ofFamily.length; topic++) {
      packed = PackedRow.withCategory(packed, topic, category(ofFamily[topic]));
    }
    return packed;
  }

  private int category(TopicPlan topic) {
    return switch (topic.column()) {
      case TopicPlan.FROM_BIRTH -> yearGroup(topic);
      case TopicPlan.FROM_START -> duration(topic);
      default -> codes.category(topic);
    };
  }

  private int yearGroup(TopicPlan topic) {
    int group = days.yearGroup();
    boolean inSchool = group >= 0 && group < topic.steps().length;
    return inSchool ? topic.steps()[group] : topic.unknown();
  }

  private int duration(TopicPlan topic) {
    if (!days.hasStart() || days.start() > census) {
      return topic.unknown();
    }
    int length = census - days.start();
    int band = 0;
    while (length > topic.steps()[band]) {
      band++;
    }
    return band;
  }
}
