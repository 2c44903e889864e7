package uk.seslip.ehecme.transform.screen;

import java.util.Locale;
import java.util.Set;

/** No indicator carries the item of a filter in its name. */
final class ColIndSmushed implements ScreenCheck {

  /** Words of filters of sex and ethnicity, anywhere in a name. */
  private static final Set<String> ITEMS =
      Set.of(
          "male",
          "female",
          "boys",
          "girls",
          "asian",
          "chinese",
          "indian",
          "pakistani",
          "bangladeshi",
          "black",
          "african",
          "caribbean",
          "white",
          "roma",
          "irish",
          "english",
          "british",
          "scottish",
          "welsh",
          "arab");

  @Override
  public String id() {
    return "col_ind_smushed";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().indicators().stream().map(MetaRow::name).filter(ColIndSmushed::has).toList(),
        "indicators that seem to hold the item of a filter");
  }

  private static boolean has(String name) {
    return ITEMS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains);
  }
}
