package uk.seslip.ehecme.transform.disclosure;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.TestReturns;

/** The figures in use of the samples of the repository, made without Spark. */
public final class SampleFigures {

  private static final Path SAMPLES =
      Path.of(System.getProperty("ehecme.root", "..")).resolve("samples");

  private SampleFigures() {}

  /** All sixteen terms. */
  public static List<ExactFigure> wholeHistory() {
    Definitions definitions = TestReturns.DEFINITIONS;
    return of(
        Stream.concat(
                Ingest.importHistory(definitions, SAMPLES.resolve("history"), TestReturns.AS_OF)
                    .submissions()
                    .stream(),
                Ingest.run(
                    definitions,
                    SAMPLES.resolve("returns"),
                    TestReturns.AUTUMN_2026,
                    TestReturns.AS_OF)
                    .submissions()
                    .stream())
            .toList());
  }

  /** The newest figure of each cell, and the region's sums. */
  static List<ExactFigure> of(List<Submission> submissions) {
    Map<Cell, ObservedValue> newest = new LinkedHashMap<>();
    submissions.stream()
        .filter(Submission::accepted)
        .sorted(Comparator.comparing(Submission::term).thenComparing(Submission::version))
        .flatMap(s -> s.observations().stream().filter(o -> !s.heldBack().contains(o.measure())))
        .forEach(o -> newest.put(cell(o), o.value()));
    List<ExactFigure> figures = new ArrayList<>();
    Map<Cell, List<BigDecimal>> sums = new LinkedHashMap<>();
    newest.forEach(
        (cell, value) -> {
          figures.add(figure(cell, value, 1, 1));
          List<BigDecimal> parts = sums.computeIfAbsent(regional(cell), k -> new ArrayList<>());
          if (value instanceof Reported reported) {
            parts.add(reported.number());
          }
        });
    sums.forEach((cell, parts) -> figures.add(figure(cell, sum(parts), parts.size(), 19)));
    return figures;
  }

  private static ObservedValue sum(List<BigDecimal> parts) {
    return parts.isEmpty()
        ? new Withheld(Shorthand.UNAVAILABLE, "")
        : new Reported(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  private static ExactFigure figure(Cell cell, ObservedValue value, int counted, int expected) {
    return new ExactFigure(
        cell.place(), cell.period(), cell.measure(), cell.breakdown(), value, counted, expected);
  }

  private static Cell cell(Observation o) {
    return new Cell(o.authority(), o.period(), o.measure(), o.breakdown());
  }

  private static Cell regional(Cell cell) {
    String region = TestReturns.DEFINITIONS.region().code();
    return new Cell(region, cell.period(), cell.measure(), cell.breakdown());
  }
}
