package uk.seslip.ehecme.transform.screen;

/** No indicator has a filter hint. */
final class MetaFilterHint implements ScreenCheck {

  @Override
  public String id() {
    return "meta_filter_hint";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().namesWith(MetaRow::isIndicator, "filter_hint"),
        "indicators with a filter_hint");
  }
}
