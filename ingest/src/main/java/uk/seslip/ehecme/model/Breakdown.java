package uk.seslip.ehecme.model;

/**
 * The group a value is for, spelt as DfE publishes it.
 *
 * @param topic the {@code breakdown_topic}, such as {@code Reason}
 * @param category the {@code breakdown}, such as {@code Mental health}
 */
public record Breakdown(String topic, String category) {

  /** The value for everyone. */
  public static final Breakdown TOTAL = new Breakdown("Total", "Total");

  /** Whether this is the value for everyone. */
  public boolean isTotal() {
    return equals(TOTAL);
  }
}
