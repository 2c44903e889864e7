package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * The region's page and PDF.
 *
 * @param label what every page carries
 * @param lead the headline in sentences
 * @param replies who replied
 * @param histories the region's headline measures: EHE and CME
 * @param outlooks what the next terms may bring, for planning places
 * @param multiples all authorities at a glance, one set for each headline measure
 * @param limits what cannot be compared and why
 * @param restatements what changed in figures published before
 * @param questions what to ask
 * @param authorities links to every authority, alphabetical
 * @param measures links to every measure
 */
public record RegionView(
    DocumentLabel label,
    List<String> lead,
    RepliesView replies,
    List<HistoryView> histories,
    List<OutlookView> outlooks,
    List<SmallMultiplesView> multiples,
    List<CaveatText> limits,
    List<String> restatements,
    List<String> questions,
    List<Link> authorities,
    List<Link> measures) {

  /** Copies the lists. */
  public RegionView {
    lead = List.copyOf(lead);
    histories = List.copyOf(histories);
    outlooks = List.copyOf(outlooks);
    multiples = List.copyOf(multiples);
    limits = List.copyOf(limits);
    restatements = List.copyOf(restatements);
    questions = List.copyOf(questions);
    authorities = List.copyOf(authorities);
    measures = List.copyOf(measures);
  }
}
