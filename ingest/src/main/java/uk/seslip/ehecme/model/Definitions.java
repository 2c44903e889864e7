package uk.seslip.ehecme.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything that {@code config/} says, read and checked before any return is opened.
 *
 * @param region the region and its authorities
 * @param ambiguousAliases short names that settle nothing by themselves
 * @param calendar the terms' dates, in order
 * @param register the shared definitions
 * @param populations the denominators
 * @param breaks the declared breaks in series
 * @param successions predecessors and successors
 * @param provisions named alternative provision
 * @param neighbours statistical neighbours
 * @param corrections agreed manual corrections
 * @param practiceQuestions the practice questions
 * @param findingTypes the catalogue of findings
 * @param caveatTypes the catalogue of caveats
 * @param checks thresholds of checks
 * @param disclosure thresholds of disclosure control
 * @param statistics thresholds of the statistical recipe
 * @param library shared documents
 * @param published DfE's published series, as comparators
 * @param publishedPercentages DfE's percentages of them, for disclosure control alone
 * @param skipped rows of the published files that could not be used, and why
 * @param approvedTexts authorities' own words that may be published
 * @param memory how authorities write their returns
 * @param hash the hash of all configuration files, for the manifest
 */
public record Definitions(
    Region region,
    List<AmbiguousAlias> ambiguousAliases,
    List<CalendarTerm> calendar,
    Register register,
    List<Population> populations,
    List<SeriesBreak> breaks,
    List<Succession> successions,
    List<Provision> provisions,
    List<Neighbour> neighbours,
    List<Correction> corrections,
    List<PracticeQuestion> practiceQuestions,
    List<FindingType> findingTypes,
    List<CaveatType> caveatTypes,
    Thresholds checks,
    Thresholds disclosure,
    Thresholds statistics,
    List<SharedDocument> library,
    List<ExternalFigure> published,
    List<ExternalPercentage> publishedPercentages,
    List<SkippedRow> skipped,
    List<ApprovedText> approvedTexts,
    IntakeMemory memory,
    String hash) {

  /** Copies the lists. */
  public Definitions {
    ambiguousAliases = List.copyOf(ambiguousAliases);
    calendar = List.copyOf(calendar);
    populations = List.copyOf(populations);
    breaks = List.copyOf(breaks);
    successions = List.copyOf(successions);
    provisions = List.copyOf(provisions);
    neighbours = List.copyOf(neighbours);
    corrections = List.copyOf(corrections);
    practiceQuestions = List.copyOf(practiceQuestions);
    findingTypes = List.copyOf(findingTypes);
    caveatTypes = List.copyOf(caveatTypes);
    library = List.copyOf(library);
    published = List.copyOf(published);
    publishedPercentages = List.copyOf(publishedPercentages);
    skipped = List.copyOf(skipped);
    approvedTexts = List.copyOf(approvedTexts);
  }

  /** The dates of a term, if the calendar has them. */
  public Optional<CalendarTerm> findTerm(Term term) {
    return calendar.stream().filter(c -> c.term().equals(term)).findFirst();
  }

  /**
   * The kind of finding with a code.
   *
   * @throws IllegalArgumentException when the catalogue does not have it
   */
  public FindingType requireFindingType(String code) {
    return findingTypes.stream()
        .filter(t -> t.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("cannot find a finding called " + code));
  }

  /**
   * The kind of caveat with an id.
   *
   * @throws IllegalArgumentException when the catalogue does not have it
   */
  public CaveatType requireCaveatType(String id) {
    return caveatTypes.stream()
        .filter(t -> t.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("cannot find a caveat called " + id));
  }
}
