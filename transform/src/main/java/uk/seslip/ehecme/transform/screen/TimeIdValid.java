package uk.seslip.ehecme.transform.screen;

/** Every time identifier is a known one. */
final class TimeIdValid implements ScreenCheck {

  @Override
  public String id() {
    return "time_id_valid";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().times().stream()
            .map(TimeCells::identifier)
            .filter(identifier -> !TimeIdentifiers.isKnown(identifier))
            .toList(),
        "time identifiers that are not known");
  }
}
