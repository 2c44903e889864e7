package uk.seslip.ehecme.transform.screen;

/** Periods of six digits are of two years that follow one another. */
final class TimePeriodSix implements ScreenCheck {

  @Override
  public String id() {
    return "time_period_six";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().times().stream()
            .map(TimeCells::period)
            .filter(period -> period.length() == 6 && !areConsecutive(period))
            .toList(),
        "years that do not follow one another");
  }

  private static boolean areConsecutive(String period) {
    int first = Integer.parseInt(period.substring(2, 4));
    int second = Integer.parseInt(period.substring(4));
    return (first + 1) % 100 == second;
  }
}
