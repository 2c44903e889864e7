package uk.seslip.ehecme.transform;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.ApprovedText;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.SharedDocument;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;

/**
 * Everything one tier may show: the hand-off from transform to report. Each number in it is a
 * function of published figures only.
 *
 * @param tier who it is for
 * @param term the newest term
 * @param asOf the day the run stands on
 * @param programVersion the version of this program
 * @param region the region and its authorities
 * @param calendar the dates of the newest term
 * @param register the shared definitions
 * @param practiceQuestions the practice questions
 * @param practiceAnswers the newest term's answers, choices only
 * @param series the history of every place, measure and breakdown
 * @param comparisons one for each rated termly measure
 * @param outlooks what the past of each termly total leads to expect, the region first
 * @param coverage every term of the window, oldest first
 * @param checkTypes the checks that returns are asked: what they are, never what they found
 * @param openMatters GSS codes of authorities with a figure held back or to be confirmed; no counts
 * @param caveats every caveat that fired anywhere, deduplicated, the strongest first
 * @param published DfE's own series for the region and its authorities
 * @param library shared documents
 * @param approvedTexts authorities' own words of the newest term, as the data lead approved them
 * @param areaChanges which authority takes over from which, oldest first
 */
public record PublishedDataset(
    Tier tier,
    Term term,
    LocalDate asOf,
    String programVersion,
    Region region,
    CalendarTerm calendar,
    Register register,
    List<PracticeQuestion> practiceQuestions,
    List<PracticeAnswer> practiceAnswers,
    List<Series> series,
    List<Comparison> comparisons,
    List<Outlook> outlooks,
    List<CoverageHistory> coverage,
    List<CheckType> checkTypes,
    List<String> openMatters,
    List<Caveat> caveats,
    List<ExternalFigure> published,
    List<SharedDocument> library,
    List<ApprovedText> approvedTexts,
    List<AreaChange> areaChanges) {

  /** Copies the lists. */
  public PublishedDataset {
    practiceQuestions = List.copyOf(practiceQuestions);
    practiceAnswers = List.copyOf(practiceAnswers);
    series = List.copyOf(series);
    comparisons = List.copyOf(comparisons);
    outlooks = List.copyOf(outlooks);
    coverage = List.copyOf(coverage);
    checkTypes = List.copyOf(checkTypes);
    openMatters = List.copyOf(openMatters);
    caveats = List.copyOf(caveats);
    published = List.copyOf(published);
    library = List.copyOf(library);
    approvedTexts = List.copyOf(approvedTexts);
    areaChanges = List.copyOf(areaChanges);
  }

  /** The series of a place, measure and breakdown, if there is one. */
  public Optional<Series> findSeries(String place, String measure, Breakdown breakdown) {
    return series.stream()
        .filter(s -> s.place().equals(place))
        .filter(s -> s.measure().equals(measure))
        .filter(s -> s.breakdown().equals(breakdown))
        .findFirst();
  }

  /** The comparison of a measure, if it is a rated termly one. */
  public Optional<Comparison> findComparison(String measure) {
    return comparisons.stream().filter(c -> c.measure().equals(measure)).findFirst();
  }

  /** The outlook of a place's total, if it is a termly count of a day. */
  public Optional<Outlook> findOutlook(String place, String measure) {
    return outlooks.stream()
        .filter(o -> o.place().equals(place) && o.measure().equals(measure))
        .findFirst();
  }

  /** The coverage of the newest term. */
  public CoverageHistory newestCoverage() {
    return coverage.get(coverage.size() - 1);
  }
}
