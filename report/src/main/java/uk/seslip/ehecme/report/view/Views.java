package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.transform.CoverageHistory;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/** What the pages and PDFs of one published dataset say. */
public final class Views {

  private final SeriesIndex index;
  private final PublishedDataset dataset;
  private final List<AuthorityView> authorities;

  /** Reads a dataset; every figure in the views is one of its published figures. */
  public Views(PublishedDataset dataset) {
    this.dataset = dataset;
    this.index = new SeriesIndex(dataset);
    this.authorities = index.authorities().parallelStream().map(this::authority).toList();
  }

  /** The region's page. */
  public RegionView region() {
    Place region = index.region();
    RepliesView replies = replies();
    List<String> lead = new ArrayList<>();
    lead.add(replies.sentence());
    headlines()
        .forEach(
            m -> index.findTotal(region.code(), m).ifPresent(s -> lead.add(lead(region, m, s))));
    return new RegionView(
        Labels.of(dataset, region),
        lead,
        replies,
        histories(region),
        headlines().stream().map(new Multiples(index)::of).toList(),
        Caveats.across(dataset.caveats(), index::nameOf),
        restatements(),
        new Questions(index).ofRegion(replies),
        index.authorities().stream().map(index::pageOf).toList(),
        dataset.register().measures().stream().map(SeriesIndex::pageOf).toList());
  }

  /** Every authority's page, alphabetical. */
  public List<AuthorityView> authorities() {
    return authorities;
  }

  /** Every measure's page, in the order of the register. */
  public List<MeasureView> measures() {
    return dataset.register().measures().stream().flatMap(m -> measure(m).stream()).toList();
  }

  /** DfE's own published series. */
  public PublishedView published() {
    return new PublishedViews(index).view();
  }

  /** The shared definitions and the glossary. */
  public DefinitionsView definitions() {
    return new DefinitionsView(
        label(),
        dataset.register().measures().stream()
            .map(m -> DefinitionTexts.of(dataset.register(), m))
            .toList(),
        Glossary.entries());
  }

  /** Who had figures in use, and how much of them is unknown. */
  public QualityView quality() {
    return new QualityViews(index).of(replies(), headlines());
  }

  /** How the figures are made. */
  public ArticleView methodology() {
    return MethodologyArticle.of(label());
  }

  /** The accessibility statement. */
  public ArticleView accessibility() {
    return AccessibilityArticle.of(label());
  }

  /** The shared documents. */
  public LibraryView library() {
    return LibraryViews.of(index);
  }

  /** What every page of the region carries. */
  public DocumentLabel label() {
    return Labels.of(dataset, index.region());
  }

  private AuthorityView authority(Place place) {
    List<String> lead = new ArrayList<>();
    headlines()
        .forEach(m -> index.findTotal(place.code(), m).ifPresent(s -> lead.add(lead(place, m, s))));
    return new AuthorityView(
        Labels.of(dataset, place),
        dataset.region().requireAuthority(place.code()).slug(),
        lead,
        openMatter(place),
        histories(place),
        headlines().stream()
            .flatMap(m -> new BreakdownViews(index, place, m).all().stream())
            .toList(),
        table(place, "Counted over a whole school year", Periodicity.ACADEMIC_YEAR, "Measure"),
        table(place, "Asked by the region only", Periodicity.TERM, "Measure"),
        headlines().stream()
            .flatMap(m -> new ComparisonViews(index).of(m, place).stream())
            .toList(),
        practice(place),
        headlines().stream().map(m -> DefinitionTexts.of(dataset.register(), m)).toList(),
        new Questions(index).ofAuthority(place, headlines()));
  }

  private Optional<MeasureView> measure(Measure measure) {
    Place region = index.region();
    return index
        .findTotal(region.code(), measure)
        .map(
            series ->
                new MeasureView(
                    Labels.of(dataset, region),
                    DefinitionTexts.of(dataset.register(), measure),
                    HistoryViews.of(region, measure, series),
                    new ComparisonViews(index).of(measure),
                    new Multiples(index).of(measure),
                    new BreakdownViews(index, region, measure).all(),
                    new Multiples(index).table(measure)));
  }

  private List<Measure> headlines() {
    return dataset.register().measures().stream()
        .filter(m -> m.family() != Family.REGIONAL)
        .filter(m -> m.kind() == MeasureKind.STOCK && m.periodicity() == Periodicity.TERM)
        .toList();
  }

  private List<HistoryView> histories(Place place) {
    return headlines().stream()
        .flatMap(
            m -> index.findTotal(place.code(), m).map(s -> HistoryViews.of(place, m, s)).stream())
        .toList();
  }

  private static String lead(Place place, Measure measure, Series series) {
    return new Wording(place, measure).lead(series);
  }

  private RepliesView replies() {
    CoverageHistory newest = dataset.newestCoverage();
    List<String> missing = newest.missing().stream().map(index::nameOf).sorted().toList();
    int all = newest.returned().size() + missing.size();
    String count = "%d of %d".formatted(newest.returned().size(), all);
    String replied =
        "%s authorities have figures in use for %s.".formatted(count, newest.term().label());
    String without =
        missing.isEmpty()
            ? ""
            : " There are none from %s; %s shown as x, never as zero."
                .formatted(Formats.list(missing), missing.size() == 1 ? "it is" : "they are");
    return new RepliesView(count, replied + without, missing);
  }

  private String openMatter(Place place) {
    return dataset.openMatters().contains(place.code())
        ? "Some of this return is still being checked with %s. Figures may change in a later release."
            .formatted(place.name())
        : "";
  }

  private List<String> restatements() {
    Map<String, List<String>> revised = new TreeMap<>();
    for (Series series : dataset.series()) {
      if (series.breakdown().isTotal()) {
        series.points().stream()
            .map(SeriesPoint::figure)
            .filter(figure -> figure.revised())
            .forEach(
                figure ->
                    revised
                        .computeIfAbsent(subject(series), key -> new ArrayList<>())
                        .add(figure.period().label()));
      }
    }
    List<String> sentences = new ArrayList<>();
    revised.forEach(
        (subject, periods) -> sentences.add("%s: %s.".formatted(subject, Formats.list(periods))));
    return sentences;
  }

  private String subject(Series series) {
    String measure = dataset.register().requireMeasure(series.measure()).label();
    return index.nameOf(series.place()) + ", " + measure;
  }

  private TableView table(Place place, String subject, Periodicity periodicity, String rowHead) {
    List<PeriodTables.Named> named = new ArrayList<>();
    for (Measure measure : dataset.register().measures()) {
      if (measure.periodicity() == periodicity && !headlines().contains(measure)) {
        index
            .findTotal(place.code(), measure)
            .ifPresent(s -> named.add(new PeriodTables.Named(SeriesIndex.pageOf(measure), s)));
      }
    }
    String caption = "%s: %s".formatted(place.name(), Formats.inSentence(subject));
    if (named.isEmpty()) {
      return new TableView(caption, List.of(TableColumn.text(rowHead)), List.of(), "");
    }
    Period newest = named.get(0).series().newest().figure().period();
    return PeriodTables.like(caption, rowHead, named, newest);
  }

  private List<PracticeView> practice(Place place) {
    return dataset.practiceQuestions().stream().map(q -> practice(place, q)).toList();
  }

  private PracticeView practice(Place place, PracticeQuestion question) {
    String answer =
        dataset.practiceAnswers().stream()
            .filter(a -> a.authority().equals(place.code()))
            .filter(a -> a.question().equals(question.id()))
            .map(PracticeAnswer::answer)
            .findFirst()
            .orElse("No answer given");
    return new PracticeView(question.text(), answer, Formats.sentence(question.why()));
  }
}
