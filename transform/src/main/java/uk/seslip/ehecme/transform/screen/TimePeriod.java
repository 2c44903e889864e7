package uk.seslip.ehecme.transform.screen;

/** Periods have as many digits as their identifier asks for. */
final class TimePeriod implements ScreenCheck {

  @Override
  public String id() {
    return "time_period";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().times().stream()
            .filter(time -> time.period().length() != TimeIdentifiers.digitsOf(time.identifier()))
            .map(time -> time.period() + " " + time.identifier())
            .toList(),
        "periods with the wrong number of digits");
  }
}
