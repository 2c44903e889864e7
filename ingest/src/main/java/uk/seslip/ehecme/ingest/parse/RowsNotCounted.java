package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.Identity;
import uk.seslip.ehecme.model.Observation;

/** Gathers the rows about children whom the register does not count, such as those of Year 12. */
final class RowsNotCounted {

  private final Identity identity;
  private final ItemCatalogue catalogue;
  private final List<Observation> rows = new ArrayList<>();

  RowsNotCounted(Identity identity, ItemCatalogue catalogue) {
    this.identity = identity;
    this.catalogue = catalogue;
  }

  /** Takes a row if it is one of them and can be read, be it blank; says whether it was. */
  boolean take(ItemRow row) {
    Optional<ItemKey> key = catalogue.findNotCounted(row.item());
    ValueReading reading = ValueReader.read(row.value());
    if (key.isEmpty() || reading instanceof ValueReading.NotANumber) {
      return false;
    }
    if (reading instanceof ValueReading.Understood understood) {
      rows.add(key.get().observed(identity.authority(), row, understood.value()));
    }
    return true;
  }

  List<Observation> all() {
    return rows;
  }
}
