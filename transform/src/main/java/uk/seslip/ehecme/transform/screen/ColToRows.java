package uk.seslip.ehecme.transform.screen;

import uk.seslip.ehecme.transform.screen.Outcome.Failed;
import uk.seslip.ehecme.transform.screen.Outcome.Passed;

/** The metadata has no more rows than the data has columns to describe. */
final class ColToRows implements ScreenCheck {

  @Override
  public String id() {
    return "col_to_rows";
  }

  @Override
  public Outcome of(Pair pair) {
    int describable = pair.data().columns().size() - ColReqData.REQUIRED.size();
    int described = pair.meta().rows().size();
    return described <= describable
        ? new Passed()
        : new Failed(
            "the metadata has "
                + described
                + " rows and the data only "
                + describable
                + " columns beside the five of every file");
  }
}
