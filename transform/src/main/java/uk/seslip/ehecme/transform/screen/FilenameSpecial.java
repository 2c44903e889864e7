package uk.seslip.ehecme.transform.screen;

import java.util.List;

/** Both names are of letters, digits, hyphens and underscores, and of small letters. */
final class FilenameSpecial implements ScreenCheck {

  @Override
  public String id() {
    return "filename_special";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> stems = pair.names().all().stream().map(PairNames::stem).toList();
    List<String> special =
        stems.stream().filter(stem -> !stem.matches("[A-Za-z0-9_\\-\\s]*")).toList();
    return special.isEmpty()
        ? Outcome.warnedBy(
            stems.stream().filter(stem -> stem.matches(".*[A-Z].*")).toList(),
            "there are capital letters in the file name")
        : Outcome.failedBy(special, "there are special characters in the file name");
  }
}
