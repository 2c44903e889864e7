package uk.seslip.ehecme.transform.screen;

/** No filter has decimal places. */
final class MetaIndicatorDp implements ScreenCheck {

  @Override
  public String id() {
    return "meta_indicator_dp";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().namesWith(MetaRow::isFilter, "indicator_dp"), "filters with an indicator_dp");
  }
}
