package uk.seslip.ehecme.transform.screen;

import java.util.Set;
import java.util.stream.Collectors;

/** Groups differ by more than punctuation. */
final class MetaFilGrpStripped implements ScreenCheck {

  @Override
  public String id() {
    return "meta_fil_grp_stripped";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().filterGroups().stream().filter(group -> merges(pair, group)).toList(),
        "grouping columns with items that differ in punctuation only");
  }

  private static boolean merges(Pair pair, String group) {
    Set<String> items = pair.data().values(group);
    return items.stream()
            .map(item -> item.replaceAll("[^\\p{L}\\p{N}]", ""))
            .collect(Collectors.toSet())
            .size()
        < items.size();
  }
}
