package uk.seslip.ehecme.ingest.identify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.Term;

/** Reads the lines of a cover besides authority and term, and says what it had to assume. */
final class CoverValues {

  private static final int FIRST_VERSION = 1;
  private static final Set<String> NO = Set.of("no", "n", "false", "0");

  private final Claim claim;
  private final Definitions definitions;
  private final LocalDate asOf;
  private final List<FindingDraft> findings = new ArrayList<>();

  CoverValues(Claim claim, Definitions definitions, LocalDate asOf) {
    this.claim = claim;
    this.definitions = definitions;
    this.asOf = asOf;
  }

  /** What had to be assumed so far. */
  List<FindingDraft> findings() {
    return findings;
  }

  int version() {
    Optional<String> written = claim.find(Field.VERSION);
    if (written.isEmpty()) {
      return FIRST_VERSION;
    }
    String digits = written.get().toLowerCase(Locale.ROOT).replaceAll("^(version|v)\\s*|\\.0$", "");
    if (digits.matches("[1-9]\\d{0,3}")) {
      return Integer.parseInt(digits);
    }
    assume(Field.VERSION, "version 1");
    return FIRST_VERSION;
  }

  LocalDate received() {
    Optional<String> written = claim.find(Field.RETURNED);
    Optional<LocalDate> day =
        written.flatMap(DateReader::find).or(() -> recent(written)).filter(d -> !d.isAfter(asOf));
    if (written.isPresent() && day.isEmpty()) {
      assume(Field.RETURNED, "the day of this run, " + asOf);
    }
    return day.orElse(asOf);
  }

  /** A serial number as the one day of the year before the run that it can be. */
  private Optional<LocalDate> recent(Optional<String> written) {
    return written.stream()
        .flatMap(text -> DateReader.daysOfSerial(text).stream())
        .filter(day -> day.isAfter(asOf.minusYears(1)))
        .findFirst();
  }

  boolean nilReturn() {
    String written = claim.text(Field.NIL_RETURN).toLowerCase(Locale.ROOT);
    if (!written.isBlank() && !claim.declaresNilReturn() && !NO.contains(written)) {
      assume(Field.NIL_RETURN, "No");
    }
    return claim.declaresNilReturn();
  }

  /** Queries a cover whose census date is not that of its term: an old workbook with a new term. */
  void checkCensusDate(Term term) {
    claim
        .find(Field.CENSUS_DATE)
        .ifPresent(
            written ->
                definitions
                    .findTerm(term)
                    .filter(dates -> !isWritten(dates.censusDate(), written))
                    .ifPresent(dates -> assume(Field.CENSUS_DATE, dates.censusDate().toString())));
  }

  private static boolean isWritten(LocalDate day, String written) {
    return DateReader.find(written).equals(Optional.of(day))
        || DateReader.daysOfSerial(written).contains(day);
  }

  private void assume(Field field, String assumed) {
    findings.add(
        FindingDraft.of(definitions.requireFindingType("cover_not_understood"), claim.cell(field))
            .word("item", field.heading())
            .found(claim.text(field))
            .expected(assumed));
  }
}
