package uk.seslip.ehecme.transform.screen;

/** Periods are of digits alone. */
final class TimePeriodNum implements ScreenCheck {

  @Override
  public String id() {
    return "time_period_num";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().times().stream()
            .map(TimeCells::period)
            .filter(period -> !period.matches("\\d+"))
            .toList(),
        "time_period is not a number");
  }
}
