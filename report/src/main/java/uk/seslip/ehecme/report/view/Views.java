package uk.seslip.ehecme.report.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.transform.PublishedDataset;

/** What the pages and PDFs of one published dataset say. */
public final class Views {

  private final SeriesIndex index;
  private final PublishedDataset dataset;
  private final List<AuthorityView> authorities;

  /** Reads a dataset; every figure in the views is one of its published figures. */
  public Views(PublishedDataset dataset) {
    this.dataset = dataset;
    this.index = new SeriesIndex(dataset);
    this.authorities =
        index.authorities().parallelStream().map(new AuthorityViews(index)::of).toList();
  }

  /** The region's page. */
  public RegionView region() {
    Place region = index.region();
    RepliesView replies = Replies.of(index);
    List<String> lead = new ArrayList<>();
    lead.add(replies.sentence());
    lead.addAll(HistoryViews.leads(index, region));
    return new RegionView(
        Labels.of(dataset, region),
        lead,
        replies,
        HistoryViews.all(index, region),
        new OutlookViews(index).of(region),
        index.headlines().stream().map(new Multiples(index)::of).toList(),
        Caveats.everywhere(dataset.caveats(), index::nameOf, index::labelOf),
        new Restatements(index).all(),
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
    return dataset.register().measures().stream()
        .flatMap(m -> new MeasureViews(index).of(m).stream())
        .toList();
  }

  /** What a reader may choose from to set places beside each other. */
  public CompareView compare() {
    return new CompareViews(index).view();
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
    return new QualityViews(index).of(Replies.of(index), index.headlines());
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

  /** The shared documents that stand beside the pages, in the folder {@code library}. */
  public List<Path> libraryFiles() {
    return LibraryViews.files(dataset);
  }

  /** What every page of the region carries. */
  public DocumentLabel label() {
    return Labels.of(dataset, index.region());
  }
}
