package uk.seslip.ehecme.transform.screen;

import java.util.Collections;
import java.util.List;

/** No two rows of the metadata have one label. */
final class MetaDupeLabel implements ScreenCheck {

  @Override
  public String id() {
    return "meta_dupe_label";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> labels = pair.meta().rows().stream().map(MetaRow::label).toList();
    return Outcome.failedBy(
        labels.stream()
            .filter(label -> !label.isBlank())
            .filter(label -> Collections.frequency(labels, label) > 1)
            .toList(),
        "labels that stand twice");
  }
}
