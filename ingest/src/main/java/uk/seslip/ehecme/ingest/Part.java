package uk.seslip.ehecme.ingest;

import java.util.List;
import uk.seslip.ehecme.ingest.identify.Identity;
import uk.seslip.ehecme.ingest.parse.ParsedItems;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.SourceFile;

/**
 * What one file gives for one authority, term and version: a submission, or a part of one.
 *
 * @param identity whose it is
 * @param termCell where the file says for which term
 * @param file the file it came in
 * @param items what its rows gave
 * @param findings what is wrong with the file or the part as a whole
 * @param role what it is for
 */
record Part(
    Identity identity,
    CellReference termCell,
    SourceFile file,
    ParsedItems items,
    List<Finding> findings,
    Role role) {

  /** What a part is for. */
  enum Role {
    /** It returns figures, answers or that there are none. */
    RETURN,
    /** It is our receipt, sent back with replies. */
    RECEIPT
  }

  Part {
    findings = List.copyOf(findings);
  }

  /** Which return it belongs to. */
  ReturnKey key() {
    return new ReturnKey(identity.authority(), identity.term());
  }
}
