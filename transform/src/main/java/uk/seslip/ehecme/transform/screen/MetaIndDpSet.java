package uk.seslip.ehecme.transform.screen;

/** Every indicator says how many decimal places it has. */
final class MetaIndDpSet implements ScreenCheck {

  @Override
  public String id() {
    return "meta_ind_dp_set";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.warnedBy(
        pair.meta().indicators().stream()
            .filter(row -> row.cell("indicator_dp").isBlank())
            .map(MetaRow::name)
            .toList(),
        "indicators without an indicator_dp");
  }
}
