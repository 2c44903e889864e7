package uk.seslip.ehecme.transform.screen;

/** No indicator has a grouping column. */
final class MetaFilGrp implements ScreenCheck {

  @Override
  public String id() {
    return "meta_fil_grp";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().namesWith(MetaRow::isIndicator, "filter_grouping_column"),
        "indicators with a filter_grouping_column");
  }
}
