package uk.seslip.ehecme.transform.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.ExactFigure;

/**
 * One authority's total split in several ways, and what DfE would publish of the first two: counts
 * to the nearest ten and whole percentages.
 *
 * @param total the number of children
 * @param topics the parts of each breakdown; they add up to the total
 */
record SplitReturn(int total, Map<String, int[]> topics) {

  static final String PLACE = Tables.place(1);
  static final List<String> BY_DFE = List.of("Sex", "Year group");
  static final String OURS = "SEN provision";

  /** Parts of random sizes, many of them small. */
  static SplitReturn of(Random random, int total) {
    Map<String, int[]> topics = new LinkedHashMap<>();
    topics.put("Sex", split(random, total, 3));
    topics.put("Year group", split(random, total, 2 + random.nextInt(10)));
    topics.put(OURS, split(random, total, 2 + random.nextInt(4)));
    return new SplitReturn(total, topics);
  }

  private static int[] split(Random random, int total, int parts) {
    int[] split = new int[parts];
    int rest = total;
    for (int i = 0; i < parts - 1; i++) {
      int most = random.nextBoolean() ? Math.min(rest, 4) : rest;
      split[i] = random.nextInt(most + 1);
      rest -= split[i];
    }
    split[parts - 1] = rest;
    return split;
  }

  List<ExactFigure> figures() {
    List<ExactFigure> figures = new ArrayList<>();
    figures.add(Tables.figure(PLACE, Tables.TERM, Breakdown.TOTAL, total));
    topics.forEach(
        (topic, parts) ->
            IntStream.range(0, parts.length)
                .forEach(
                    i ->
                        figures.add(Tables.figure(PLACE, Tables.TERM, group(topic, i), parts[i]))));
    return figures;
  }

  /** What DfE publishes of the return, added to what is known without it. */
  Knowledge publishedByDfe(Knowledge before) {
    List<ExternalFigure> counts = new ArrayList<>();
    List<ExternalPercentage> percentages = new ArrayList<>();
    counts.add(dfe(Breakdown.TOTAL, total));
    for (String topic : BY_DFE) {
      int[] parts = topics.get(topic);
      for (int i = 0; i < parts.length; i++) {
        counts.add(dfe(group(topic, i), parts[i]));
        percentages.add(
            new ExternalPercentage(
                PLACE, Tables.TERM, Tables.MEASURE, group(topic, i), share(parts[i])));
      }
    }
    return new Knowledge(
        before.region(), before.register(), before.rules(), counts, percentages, before.earlier());
  }

  private static ExternalFigure dfe(Breakdown group, int count) {
    return new ExternalFigure(
        PLACE, "An authority", Tables.TERM, Tables.MEASURE, group, toTen(count), "invented");
  }

  private static ObservedValue toTen(int count) {
    return count > 0 && count < 5 ? low() : number((count + 5) / 10 * 10);
  }

  private ObservedValue share(int part) {
    if (part == 0) {
      return number(0);
    }
    BigDecimal exact = BigDecimal.valueOf(100L * part);
    BigDecimal share = exact.divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP);
    return 100 * part < 5 * total ? low() : number(share.intValueExact());
  }

  private static ObservedValue low() {
    return new Withheld(Shorthand.LOW, "low");
  }

  private static ObservedValue number(int number) {
    return new Reported(BigDecimal.valueOf(number));
  }

  static Breakdown group(String topic, int index) {
    return new Breakdown(topic, "Group " + index);
  }
}
