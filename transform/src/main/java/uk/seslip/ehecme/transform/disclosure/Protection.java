package uk.seslip.ehecme.transform.disclosure;

import java.util.List;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.transform.AuditReport;

/**
 * What a tier may show, and the audit that says so.
 *
 * @param figures the protected figures, in the order of the exact ones
 * @param audit what the audit looked at
 */
public record Protection(List<PublishedFigure> figures, AuditReport audit) {

  /** Copies the list. */
  public Protection {
    figures = List.copyOf(figures);
  }
}
