package uk.seslip.ehecme.transform.screen;

/** No filter has a unit. */
final class MetaIndUnit implements ScreenCheck {

  @Override
  public String id() {
    return "meta_ind_unit";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().namesWith(MetaRow::isFilter, "indicator_unit"),
        "filters with an indicator_unit");
  }
}
