package uk.seslip.ehecme.transform.screen;

/** Every grouping column is in the data. */
final class MetaFilGrpMatch implements ScreenCheck {

  @Override
  public String id() {
    return "meta_fil_grp_match";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().filterGroups().stream().filter(group -> !pair.data().has(group)).toList(),
        "grouping columns that the data does not have");
  }
}
