package uk.seslip.ehecme.transform.screen;

import java.util.Collections;
import java.util.List;

/** No column has two rows of metadata. */
final class MetaColNameDupe implements ScreenCheck {

  @Override
  public String id() {
    return "meta_col_name_dupe";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> names = pair.meta().rows().stream().map(MetaRow::name).toList();
    return Outcome.failedBy(
        names.stream().filter(name -> Collections.frequency(names, name) > 1).toList(),
        "columns with two rows of metadata");
  }
}
