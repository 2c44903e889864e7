package uk.seslip.ehecme.transform.screen;

/** No two rows are of one time, place and item. */
final class GeneralDupes implements ScreenCheck {

  @Override
  public String id() {
    return "general_dupes";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.data().repeated(), pair.data().repeated().size() + " rows are there more than once");
  }
}
