package uk.seslip.ehecme.transform.screen;

import java.util.Collections;
import java.util.List;

/** No two filters have one grouping column. */
final class MetaFilGrpDupe implements ScreenCheck {

  @Override
  public String id() {
    return "meta_fil_grp_dupe";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> groups = pair.meta().filterGroups();
    return Outcome.failedBy(
        groups.stream().filter(one -> Collections.frequency(groups, one) > 1).toList(),
        "grouping columns of more than one filter");
  }
}
