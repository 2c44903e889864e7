package uk.seslip.ehecme.transform.screen;

import java.util.List;

/** A grouping column has no row of its own. */
final class MetaFilGrpIsFil implements ScreenCheck {

  @Override
  public String id() {
    return "meta_fil_grp_is_fil";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> rows = pair.meta().rows().stream().map(MetaRow::name).toList();
    return Outcome.failedBy(
        pair.meta().filterGroups().stream().filter(rows::contains).toList(),
        "grouping columns with a row of their own");
  }
}
