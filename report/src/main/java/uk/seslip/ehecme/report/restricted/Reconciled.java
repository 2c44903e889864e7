package uk.seslip.ehecme.report.restricted;

import java.util.Optional;
import uk.seslip.ehecme.model.ObservedValue;

/**
 * One item three ways: as it was returned to the region, as the pack has it, and as DfE published
 * it.
 *
 * @param place the name of the authority or the region
 * @param item the item
 * @param period the period in words
 * @param returned what the newest return says; empty where it says nothing
 * @param packed what the pack has; empty where it has nothing
 * @param published what DfE published, rounded; empty where it has not
 * @param publishedIn the release it was published in; empty where it was not
 * @param difference what the three say together
 */
record Reconciled(
    String place,
    DfeItem item,
    String period,
    Optional<ObservedValue> returned,
    Optional<ObservedValue> packed,
    Optional<ObservedValue> published,
    String publishedIn,
    Difference difference) {}
