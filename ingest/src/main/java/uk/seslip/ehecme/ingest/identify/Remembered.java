package uk.seslip.ehecme.ingest.identify;

import uk.seslip.ehecme.model.LabelMapping;

/**
 * A decision about a wording, with its wordings as they are compared.
 *
 * @param mapping the decision
 * @param sheet the name of the sheet; empty for any
 * @param header the heading; empty when none is meant
 * @param label the label; empty when none is meant
 */
record Remembered(LabelMapping mapping, String sheet, String header, String label) {

  static Remembered of(LabelMapping mapping) {
    return new Remembered(
        mapping,
        Wording.normalise(mapping.sheet()),
        Wording.normalise(mapping.header()),
        Wording.normalise(mapping.label()));
  }

  String text(Axis axis) {
    return switch (axis) {
      case SHEET -> sheet;
      case HEADER -> header;
      case LABEL -> label;
    };
  }

  /** Whether it is about what stands at one place and at no other. */
  boolean isOnly(Axis axis) {
    return switch (axis) {
      case SHEET -> header.isEmpty() && label.isEmpty();
      case HEADER -> label.isEmpty();
      case LABEL -> header.isEmpty();
    };
  }

  boolean isOn(String name) {
    return sheet.isEmpty() || sheet.equals(name);
  }

  /** An authority's own decision goes before the region's, and one for a sheet before any sheet. */
  int weight() {
    return (mapping.authority().isPresent() ? 2 : 0) + (sheet.isEmpty() ? 0 : 1);
  }
}
