package uk.seslip.ehecme.transform.screen;

/** Decimal places are whole numbers. */
final class MetaIndDpValues implements ScreenCheck {

  @Override
  public String id() {
    return "meta_ind_dp_values";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().indicators().stream()
            .map(row -> row.cell("indicator_dp"))
            .filter(places -> !places.isBlank() && !places.matches("\\d+"))
            .toList(),
        "indicator_dp is not a whole number");
  }
}
