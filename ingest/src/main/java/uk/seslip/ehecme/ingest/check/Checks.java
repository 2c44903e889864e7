package uk.seslip.ehecme.ingest.check;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;

/** The checks, in the order they are asked. */
public final class Checks {

  /**
   * Every check: first single values, then one breakdown, then measures against each other and
   * against what authorities say of their practice, then against earlier terms, then what is
   * missing and when it came, and last what was agreed about it.
   */
  public static final List<Check> ALL =
      List.of(
          new NegativeNumber(),
          new DecimalNumber(),
          new OutsideSchoolAge(),
          new PercentagesAsCounts(),
          new PartAboveTotal(),
          new TotalNotSumOfParts(),
          new WithheldPartsDoNotFit(),
          new TotalMissing(),
          new BreakdownWithheld(),
          new UnknownShareHigh(),
          new SingleCategoryHoldsAll(),
          new EqualParts(),
          new SexShareUnusual(),
          new ReceptionAboveYearOne(),
          new AllZeros(),
          new RoundedFigures(),
          new CensusAboveAnyPoint(),
          new CensusEqualsAnyPoint(),
          new StartsEqualAnyPoint(),
          new StartsAboveAnyPoint(),
          new ReturnsAndLeaversAboveAnyPoint(),
          new NoticesAboveAnyPoint(),
          new SaoIssuedAboveNotices(),
          new SaoRevokedAboveIssued(),
          new EheEqualsCme(),
          new CmeOver20AboveCensus(),
          new CmeLongCasesDisagree(),
          new WhereaboutsUnknownAboveCme(),
          new SevereAbovePersistentAbsence(),
          new EbsnaAbovePersistentAbsence(),
          new ExclusionsAboveSuspensions(),
          new ApPlacementsAbovePlaces(),
          new EheAndCmeShareBreakdown(),
          new ImplausibleRate(),
          new WaitingChildrenContradicted(),
          new WaitingChildrenMissing(),
          new UnsuitableEheContradicted(),
          new DayThresholdContradicted(),
          new ZeroAfterLarge(),
          new LargeAfterZero(),
          new ChangedMuchOnLastYear(),
          new OutsideOwnRange(),
          new ShareOfRegionMoved(),
          new FiguresShifted(),
          new SameAsLastTerm(),
          new SameAsLastYear(),
          new BreakdownCopied(),
          new FamilyMissing(),
          new MeasureMissing(),
          new BreakdownMissing(),
          new NotReported(),
          new ResubmissionWithoutChange(),
          new ReturnedBeforeCensus(),
          new LateReturn(),
          new UndeclaredBreak(),
          new CorrectionApplied(),
          new CorrectionOutdated());

  private Checks() {}

  /**
   * Asks every check of one submission.
   *
   * @param given the return as it stands
   * @param known what can be looked up beside it
   */
  public static CheckReport run(Definitions definitions, CheckedReturn given, KnownFigures known) {
    CheckContext submission = new CheckContext(definitions, given, known);
    List<Finding> findings = new ArrayList<>();
    List<CheckRun> runs = new ArrayList<>();
    for (Check check : ALL) {
      CheckResult result = check.run(submission);
      findings.addAll(result.findings());
      runs.add(run(check, given, result));
    }
    return new CheckReport(findings, runs);
  }

  private static CheckRun run(Check check, CheckedReturn given, CheckResult result) {
    return new CheckRun(
        check.code(),
        given.authority(),
        given.term(),
        result.asked(),
        result.outcome(),
        result.reason());
  }
}
