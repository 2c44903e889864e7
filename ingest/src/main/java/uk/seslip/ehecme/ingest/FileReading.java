package uk.seslip.ehecme.ingest;

import java.util.List;
import uk.seslip.ehecme.model.Finding;

/**
 * What came of one file of the returns folder.
 *
 * @param parts what it gave
 * @param findings what is wrong with it, where that belongs to no part
 * @param openable false when it could not be read at all
 */
record FileReading(List<Part> parts, List<Finding> findings, boolean openable) {

  FileReading {
    parts = List.copyOf(parts);
    findings = List.copyOf(findings);
  }
}
