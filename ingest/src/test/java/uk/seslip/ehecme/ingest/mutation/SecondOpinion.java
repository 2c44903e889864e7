package uk.seslip.ehecme.ingest.mutation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.seslip.ehecme.ingest.source.CellNames;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;

/**
 * What another reader sees in a file, cell by cell. It shares no line with the program's own
 * readers, and it decides nothing: where a format leaves room, it gives every text that may be
 * meant.
 */
final class SecondOpinion {

  private static final MathContext EXCEL_DIGITS = new MathContext(15);

  private final Map<String, Set<String>> texts = new TreeMap<>();

  /** Notes that a text stands in a cell, counted from 0. */
  void add(String sheet, int row, int column, String text) {
    texts.computeIfAbsent(place(sheet, CellNames.of(row, column)), x -> new HashSet<>()).add(text);
  }

  private static String place(String sheet, String cell) {
    return sheet + "!" + cell;
  }

  /** The figures that do not stand where they are said to. */
  List<String> invented(List<Observation> observations) {
    return observations.stream().filter(o -> !stands(o)).map(this::words).toList();
  }

  private boolean stands(Observation observation) {
    return seen(observation).stream().anyMatch(text -> says(observation.value(), text));
  }

  private Set<String> seen(Observation observation) {
    return texts.getOrDefault(
        place(observation.cell().sheet(), observation.cell().cell()), Set.of());
  }

  private String words(Observation observation) {
    return observation.cell().label() + " " + observation.value() + " is " + seen(observation);
  }

  private static boolean says(ObservedValue value, String text) {
    return value instanceof ObservedValue.Withheld withheld
        ? plain(text).equals(plain(withheld.written()))
        : number(text)
            .filter(n -> n.compareTo(((ObservedValue.Reported) value).number()) == 0)
            .isPresent();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]+", "");
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      String digits = plain(text).replace(",", "").replace('\u2212', '-');
      return Optional.of(new BigDecimal(digits).round(EXCEL_DIGITS));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
