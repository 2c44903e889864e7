package uk.seslip.ehecme.transform.screen;

/** Neither name has a space. */
final class FilenameSpaces implements ScreenCheck {

  @Override
  public String id() {
    return "filename_spaces";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.names().all().stream().filter(name -> name.contains(" ")).toList(),
        "there are spaces in the file name");
  }
}
