package uk.seslip.ehecme.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.model.SharedDocument;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.AreaChange;
import uk.seslip.ehecme.transform.ComparedAuthority;
import uk.seslip.ehecme.transform.Comparison;
import uk.seslip.ehecme.transform.CoverageHistory;
import uk.seslip.ehecme.transform.FunnelLimits;
import uk.seslip.ehecme.transform.NeighbourRange;
import uk.seslip.ehecme.transform.Outlook;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.statistics.BackTest;
import uk.seslip.ehecme.transform.statistics.BreakQuestion;
import uk.seslip.ehecme.transform.statistics.Forecast;
import uk.seslip.ehecme.transform.statistics.ForecastMethod;
import uk.seslip.ehecme.transform.statistics.ForecastTerm;
import uk.seslip.ehecme.transform.statistics.FunnelPosition;
import uk.seslip.ehecme.transform.statistics.Interval;
import uk.seslip.ehecme.transform.statistics.TermCount;
import uk.seslip.ehecme.transform.statistics.UnusualTerm;

/**
 * An invented published dataset for tests: 19 authorities, 16 terms, every verdict of the ladder,
 * every symbol, declared breaks, a missing return and a revised figure. Seeded, so always the same.
 */
public final class Datasets {

  /** The authority without a return in the newest term. */
  public static final String NOT_RETURNED = "E06000046";

  /** An authority whose recording changed in spring 2025/26. */
  public static final String NEW_SYSTEM = "E06000045";

  private static final Region REGION = SampleRegion.region();
  private static final Register REGISTER = SampleRegister.register();
  private static final Term NEWEST = Term.ofSlug("2026-27-autumn");
  private static final PublishedValue MISSING =
      new PublishedValue.NotShown(Shorthand.UNAVAILABLE, "not returned");
  private static final PublishedValue WITHHELD =
      new PublishedValue.NotShown(Shorthand.CONFIDENTIAL, "withheld to protect children");

  private Datasets() {}

  /** The dataset of the partner tier. */
  public static PublishedDataset partner() {
    return dataset(Tier.PARTNER, library());
  }

  /** The same dataset marked as the public tier; its figures keep the partner rounding. */
  public static PublishedDataset publicTier() {
    return dataset(Tier.PUBLIC, library());
  }

  /** The dataset of a tier with these shared documents. */
  public static PublishedDataset withLibrary(Tier tier, List<SharedDocument> library) {
    return dataset(tier, library);
  }

  /** What becomes of the counts of an authority, given by its place in the alphabet. */
  @FunctionalInterface
  public interface Oddity {

    /** The counts instead, one for each period, oldest first; -1 for missing, -2 for withheld. */
    int[] of(int authority, int[] counts);
  }

  /** The partner dataset with other counts, without forecasts. */
  public static PublishedDataset odd(Oddity oddity) {
    return dataset(Tier.PARTNER, library(), oddity, List.of(), List.of());
  }

  /** The partner dataset after an invented change of councils, and before another. */
  public static PublishedDataset reorganised() {
    return dataset(
        Tier.PARTNER,
        library(),
        (authority, counts) -> counts,
        List.of(outlook()),
        SampleChanges.all());
  }

  private static PublishedDataset dataset(Tier tier, List<SharedDocument> library) {
    return dataset(tier, library, (authority, counts) -> counts, List.of(outlook()), List.of());
  }

  private static PublishedDataset dataset(
      Tier tier,
      List<SharedDocument> library,
      Oddity oddity,
      List<Outlook> outlooks,
      List<AreaChange> areaChanges) {
    List<Series> series = new ArrayList<>();
    for (Measure measure : REGISTER.measures()) {
      series.addAll(seriesOf(measure, oddity));
    }
    return new PublishedDataset(
        tier,
        NEWEST,
        LocalDate.of(2026, 11, 20),
        "0.1.0",
        REGION,
        new CalendarTerm(
            NEWEST,
            LocalDate.of(2026, 10, 1),
            Optional.empty(),
            LocalDate.of(2026, 9, 7),
            LocalDate.of(2026, 10, 30),
            LocalDate.of(2026, 11, 6),
            "Invented",
            false,
            ""),
        REGISTER,
        questions(),
        answers(),
        series,
        Stream.of("ehe_census", "cme_census").map(id -> comparison(id, series)).toList(),
        outlooks,
        SampleSeries.terms().stream().map(Datasets::coverage).toList(),
        checkTypes(),
        List.of("E06000039"),
        SampleCaveats.all(),
        published(),
        library,
        List.of(),
        areaChanges);
  }

  private static List<Series> seriesOf(Measure measure, Oddity oddity) {
    List<Series> all = new ArrayList<>();
    List<int[]> exact = new ArrayList<>();
    for (int i = 0; i < REGION.authorities().size(); i++) {
      Authority authority = REGION.authorities().get(i);
      int[] counts = oddity.of(i, SampleCounts.of(measure, i));
      exact.add(counts);
      all.add(series(authority.code(), measure, Breakdown.TOTAL, counts));
      all.addAll(breakdowns(authority.code(), measure, counts));
    }
    int[] sum = SampleCounts.sum(exact);
    all.add(series(REGION.code(), measure, Breakdown.TOTAL, sum));
    all.addAll(breakdowns(REGION.code(), measure, sum));
    return all;
  }

  private static List<Series> breakdowns(String place, Measure measure, int[] totals) {
    List<Series> all = new ArrayList<>();
    for (BreakdownTopic topic : REGISTER.topicsOf(measure)) {
      Random random = new Random(place.hashCode() + topic.id().hashCode());
      double[] shares = random.doubles(topic.categories().size(), 0.1, 1).toArray();
      double whole = Arrays.stream(shares).sum();
      for (int c = 0; c < shares.length; c++) {
        Category category = topic.categories().get(c);
        double share = shares[c] / whole;
        int[] counts =
            Arrays.stream(totals).map(n -> n < 0 ? n : (int) Math.round(n * share)).toArray();
        all.add(series(place, measure, new Breakdown(topic.name(), category.label()), counts));
      }
    }
    return all;
  }

  private static Series series(String place, Measure measure, Breakdown breakdown, int[] counts) {
    List<PublishedValue> values = Arrays.stream(counts).mapToObj(Datasets::value).toList();
    return new SampleSeries(
            place,
            measure,
            breakdown,
            values,
            breaks(place, measure),
            SampleCaveats.of(place, measure, breakdown))
        .series();
  }

  private static PublishedValue value(int count) {
    return switch (count) {
      case SampleCounts.MISSING -> MISSING;
      case SampleCounts.WITHHELD -> WITHHELD;
      default -> SampleSeries.rounded(count);
    };
  }

  private static List<SeriesBreak> breaks(String place, Measure measure) {
    List<SeriesBreak> breaks = new ArrayList<>();
    if (measure.dfeItem().isPresent()) {
      breaks.add(
          new SeriesBreak(
              REGION.code(),
              measure.id(),
              Term.ofSlug("2024-25-autumn"),
              "policy",
              false,
              "the return became mandatory",
              "DfE"));
    }
    if (place.equals(NEW_SYSTEM)) {
      breaks.add(
          new SeriesBreak(
              place,
              measure.id(),
              Term.ofSlug("2025-26-spring"),
              "recording",
              true,
              "a new case system",
              "Invented for the samples"));
    }
    if (place.equals("E06000036")) {
      breaks.add(
          new SeriesBreak(
              place,
              measure.id(),
              Term.ofSlug("2024-25-spring"),
              "recording",
              true,
              "admissions data now included",
              "Invented for the samples"));
    }
    return breaks;
  }

  private static Comparison comparison(String measure, List<Series> series) {
    List<ComparedAuthority> compared = new ArrayList<>();
    for (Authority authority : REGION.authorities()) {
      Series own =
          series.stream()
              .filter(
                  s ->
                      s.place().equals(authority.code())
                          && s.measure().equals(measure)
                          && s.breakdown().isTotal())
              .findFirst()
              .orElseThrow();
      boolean stop = measure.equals("cme_census") && authority.code().equals("E10000011");
      FunnelPosition position = stop ? FunnelPosition.UNUSUALLY_HIGH : FunnelPosition.WITHIN_RANGE;
      compared.add(
          new ComparedAuthority(
              authority.code(),
              own.newest().rate(),
              own.newest().rate().map(rate -> position),
              stop,
              new NeighbourRange(
                  "Invented neighbours",
                  10,
                  List.of("E10000016", "E06000035"),
                  5,
                  Optional.empty(),
                  Optional.empty())));
    }
    List<BigDecimal> rates =
        compared.stream().flatMap(c -> c.rate().stream()).map(r -> r.per10000()).sorted().toList();
    return new Comparison(
        measure,
        NEWEST,
        rates.size(),
        19,
        rates.stream().skip(rates.size() / 2).findFirst(),
        rates.stream().findFirst(),
        rates.stream().reduce((lower, higher) -> higher),
        Optional.of(new BigDecimal("40")),
        IntStream.of(20_000, 80_000, 250_000)
            .mapToObj(
                children -> new FunnelLimits(children, new Interval(30, 90), new Interval(10, 120)))
            .toList(),
        compared,
        SampleCaveats.ofComparison(measure));
  }

  /** A forecast of Kent's home education with an 80 % and a 95 % range. */
  private static Outlook outlook() {
    List<ForecastTerm> terms =
        IntStream.rangeClosed(1, 3)
            .mapToObj(
                ahead ->
                    new ForecastTerm(
                        NEWEST.index() + ahead,
                        1200 + 10 * ahead,
                        new Interval(1100, 1320.4),
                        new Interval(1000, 1450)))
            .toList();
    return new Outlook(
        "E10000016",
        "ehe_census",
        1,
        Optional.of(
            new Forecast.Ranged(
                ForecastMethod.COMBINATION,
                terms,
                16,
                Optional.of(new BackTest(18, 41.2, 60.7, OptionalDouble.empty(), 14)))),
        Optional.of(
            new UnusualTerm(
                TermCount.of(NEWEST.index(), 1500),
                new ForecastTerm(
                    NEWEST.index(), 1200, new Interval(1100, 1300), new Interval(1050.5, 1350)),
                UnusualTerm.Place.ABOVE_RANGE)),
        List.of(new BreakQuestion(NEWEST.index() - 1, BreakQuestion.Direction.UP, 2)));
  }

  private static List<CheckType> checkTypes() {
    return List.of(
        new CheckType(
            "negative_number", "Count below zero", CheckScope.everyItem(), CheckNeed.NOTHING, 0),
        new CheckType(
            "changed_much_on_last_year",
            "Large change within a year",
            CheckScope.totals(),
            CheckNeed.LAST_YEAR,
            1),
        new CheckType(
            "outside_own_range",
            "Change outside the authority’s own range",
            CheckScope.totals(),
            CheckNeed.EARLIER_YEARS,
            4));
  }

  private static CoverageHistory coverage(Term term) {
    List<String> missing =
        REGION.authorities().stream()
            .map(Authority::code)
            .filter(code -> SampleCounts.isMissing(code, term))
            .toList();
    List<String> returned =
        REGION.authorities().stream()
            .map(Authority::code)
            .filter(code -> !missing.contains(code))
            .toList();
    return new CoverageHistory(term, returned, missing);
  }

  private static List<PracticeQuestion> questions() {
    return List.of(
        new PracticeQuestion(
            "waiting_children_counted",
            "Are children who are waiting for a school place counted as missing education?",
            List.of("Yes", "No", "Only after 15 school days"),
            "Where they are counted, figures rise with each admissions round."),
        new PracticeQuestion(
            "unsuitable_switch",
            "When does an unsuitable home education become a case of missing education?",
            List.of("At once", "After a school attendance order", "Case by case"),
            "The later the switch, the fewer children are counted as missing education."));
  }

  private static List<PracticeAnswer> answers() {
    return REGION.authorities().stream()
        .filter(a -> !a.code().equals(NOT_RETURNED))
        .map(a -> new PracticeAnswer(a.code(), NEWEST, "waiting_children_counted", "Yes", ""))
        .toList();
  }

  private static List<ExternalFigure> published() {
    List<ExternalFigure> figures = new ArrayList<>();
    int[] cme = {2330, 2340, 3240, 4310, 4680, 5200, 6340, 4870, 4700, 5540};
    int first = Term.ofSlug("2022-23-autumn").index();
    for (int i = 0; i < cme.length; i++) {
      figures.add(external(Term.ofIndex(first + i), "cme_census", cme[i]));
    }
    int[] ehe = {21290, 23680, 29300, 32930};
    for (int i = 0; i < ehe.length; i++) {
      figures.add(
          external(new uk.seslip.ehecme.model.AcademicYear(2021 + i), "ehe_any_point", ehe[i]));
    }
    return figures;
  }

  private static ExternalFigure external(
      uk.seslip.ehecme.model.Period period, String measure, int number) {
    return new ExternalFigure(
        REGION.code(),
        REGION.name(),
        period,
        measure,
        Breakdown.TOTAL,
        new ObservedValue.Reported(BigDecimal.valueOf(number)),
        "DfE, published 29 January 2026");
  }

  private static List<SharedDocument> library() {
    return List.of(
        new SharedDocument(
            "Protocol for children who move between areas",
            "South East",
            "CME",
            "DOCX",
            "CME group chair",
            Optional.of(LocalDate.of(2026, 3, 1)),
            Optional.empty()),
        new SharedDocument(
            "Elective home education policy",
            "Kent",
            "EHE",
            "PDF",
            "EHE manager",
            Optional.of(LocalDate.of(2027, 9, 1)),
            Optional.empty()),
        new SharedDocument(
            "Reduced timetables: advice to schools",
            "Surrey",
            "Attendance",
            "PDF",
            "Inclusion lead",
            Optional.empty(),
            Optional.empty()));
  }

  /** The season of the newest term, which like terms share. */
  public static Season season() {
    return NEWEST.season();
  }
}
