package uk.seslip.ehecme.transform.screen;

import uk.seslip.ehecme.transform.screen.Outcome.Failed;
import uk.seslip.ehecme.transform.screen.Outcome.Passed;

/** The metadata file has the name of the data file. */
final class FilenamesMatch implements ScreenCheck {

  @Override
  public String id() {
    return "filenames_match";
  }

  @Override
  public Outcome of(Pair pair) {
    PairNames names = pair.names();
    String wanted = PairNames.metaOf(names.data());
    if (names.meta().isEmpty()) {
      return new Failed("there is no metadata file " + wanted + " beside " + names.data());
    }
    return names.meta().get().equals(wanted)
        ? new Passed()
        : new Failed("the metadata file is " + names.meta().get() + " and not " + wanted);
  }
}
