package uk.seslip.ehecme.transform.screen;

/** No filter has a group of indicators. */
final class MetaIndicatorGrouping implements ScreenCheck {

  @Override
  public String id() {
    return "meta_indicator_grouping";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().namesWith(MetaRow::isFilter, "indicator_grouping"),
        "filters with an indicator_grouping");
  }
}
