package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One measure in one place over time: what is there now, what moved against the same term of the
 * year before, what the longer run shows, and what limits all that.
 *
 * @param measure id of the measure
 * @param heading the measure's name
 * @param counted what is counted, in one sentence
 * @param now the newest figure, as a headline number or symbol
 * @param nowLabel what the headline number counts and when
 * @param sentences what may be said, in reading order: now, change, longer run, breaks
 * @param chart the history
 * @param seasons the same with like terms beside each other; empty for what is counted once a year
 * @param caveats what a reader needs beside it, the strongest first
 * @param link the measure's own page
 */
public record HistoryView(
    String measure,
    String heading,
    String counted,
    FigureText now,
    String nowLabel,
    List<String> sentences,
    TrendSpec chart,
    Optional<SeasonalSpec> seasons,
    List<CaveatText> caveats,
    Link link) {

  /** Copies the lists. */
  public HistoryView {
    sentences = List.copyOf(sentences);
    caveats = List.copyOf(caveats);
  }

  /** Its pictures, top to bottom. */
  public List<ChartSpec> charts() {
    return Stream.<ChartSpec>concat(Stream.of(chart), seasons.stream()).toList();
  }
}
