package uk.seslip.ehecme.ingest;

import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FindingDraft;

/** Begins findings of the kinds that the catalogue holds. */
record FindingDrafts(Definitions definitions) {

  FindingDraft of(String code, CellReference cell) {
    return FindingDraft.of(definitions.requireFindingType(code), cell);
  }

  FindingDraft ofFile(String code, String file) {
    return of(code, CellReference.ofFile(file));
  }
}
