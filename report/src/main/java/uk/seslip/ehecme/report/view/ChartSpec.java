package uk.seslip.ehecme.report.view;

/**
 * What a chart draws, in data and words: enough to make the picture, its title, its description and
 * the table that stands beside it.
 */
public sealed interface ChartSpec
    permits KeySpec,
        TrendSpec,
        SeasonalSpec,
        FunnelSpec,
        ComparisonSpec,
        BreakdownSpec,
        CoverageSpec {

  /** An id unique on its page, fit for a fragment. */
  String id();

  /** What the chart shows, of whom and when. */
  String title();

  /** What there is to see, for a reader who does not see it; says more than the title. */
  String description();

  /** The same figures as a table. */
  TableView table();
}
