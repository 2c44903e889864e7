package uk.seslip.ehecme.transform;

import java.util.List;
import uk.seslip.ehecme.model.Tier;

/**
 * What the attacker's audit of a tier looked at, for the manifest: proof that it was run, and how
 * much it cost the readers.
 *
 * @param tier the tier
 * @param smallCounts how many exact counts are small enough to need protection
 * @param questions how often the audit asked whether someone can narrow one of them: once for
 *     anyone, and once for an officer of each other authority
 * @param witnesses how many questions a table settled that agrees with everything published
 * @param programs how many needed a linear program
 * @param withheldBreakdowns how many breakdowns of a total are withheld
 * @param withheldFigures how many figures are withheld by disclosure control
 * @param narrowedByDfe the small counts that DfE's own tables give away, alone or with what we
 *     showed before them
 * @param repairs how often more had to be withheld than the rules had asked for
 */
public record AuditReport(
    Tier tier,
    int smallCounts,
    int questions,
    int witnesses,
    int programs,
    int withheldBreakdowns,
    int withheldFigures,
    List<NarrowedCount> narrowedByDfe,
    int repairs) {

  /** Copies the list. */
  public AuditReport {
    narrowedByDfe = List.copyOf(narrowedByDfe);
  }
}
