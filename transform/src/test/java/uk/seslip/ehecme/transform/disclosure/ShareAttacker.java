package uk.seslip.ehecme.transform.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;

/**
 * Tries every total: for each, what every part can be by rounding and by percentages, and by what
 * the other parts leave. It knows all that can be known of one authority's table, and shares
 * nothing with the program.
 */
final class ShareAttacker {

  private static final int MOST = 400;

  private final Map<Breakdown, int[]> ranges = new HashMap<>();
  private final Map<Breakdown, ObservedValue> shares = new HashMap<>();
  private final Map<String, int[]> topics;

  ShareAttacker(Map<String, int[]> topics) {
    this.topics = topics;
  }

  /** Reads what DfE publishes. */
  ShareAttacker reading(Knowledge knowledge) {
    knowledge.external().forEach(f -> narrow(f.breakdown(), dfe(f.value())));
    for (ExternalPercentage share : knowledge.percentages()) {
      shares.put(share.breakdown(), share.value());
    }
    return this;
  }

  /** Reads what we publish. */
  ShareAttacker reading(List<PublishedFigure> figures) {
    for (PublishedFigure figure : figures) {
      if (figure.value() instanceof Rounded rounded) {
        narrow(figure.breakdown(), new int[] {rounded.lowest(), rounded.highest()});
      } else if (((NotShown) figure.value()).shorthand() == Shorthand.LOW) {
        narrow(figure.breakdown(), new int[] {1, 4});
      }
    }
    return this;
  }

  private static int[] dfe(ObservedValue value) {
    if (!(value instanceof Reported reported)) {
      return new int[] {1, 4};
    }
    int number = reported.number().intValueExact();
    return number == 0 ? new int[] {0, 0} : new int[] {Math.max(5, number - 5), number + 4};
  }

  private void narrow(Breakdown group, int[] range) {
    int[] known = ranges.computeIfAbsent(group, g -> new int[] {0, MOST});
    known[0] = Math.max(known[0], range[0]);
    known[1] = Math.min(known[1], range[1]);
  }

  /** Everything that one part can be. */
  Set<Integer> possible(String topic, int part) {
    Set<Integer> possible = new TreeSet<>();
    int[] totals = ranges.get(Breakdown.TOTAL);
    for (int total = totals[0]; total <= totals[1]; total++) {
      if (isPossible(total)) {
        int[][] parts = parts(topic, total);
        int[] own = parts[part];
        int least = Math.max(own[0], total - (sum(parts, 1) - own[1]));
        int most = Math.min(own[1], total - (sum(parts, 0) - own[0]));
        IntStream.rangeClosed(least, most).forEach(possible::add);
      }
    }
    return possible;
  }

  private boolean isPossible(int total) {
    return topics.keySet().stream().map(topic -> parts(topic, total)).allMatch(p -> adds(p, total));
  }

  private static boolean adds(int[][] parts, int total) {
    for (int[] part : parts) {
      if (part[0] > part[1]) {
        return false;
      }
    }
    return sum(parts, 0) <= total && total <= sum(parts, 1);
  }

  private int[][] parts(String topic, int total) {
    return IntStream.range(0, topics.get(topic).length)
        .mapToObj(i -> part(SplitReturn.group(topic, i), total))
        .toArray(int[][]::new);
  }

  private int[] part(Breakdown group, int total) {
    int[] known = ranges.getOrDefault(group, new int[] {0, total});
    int least = known[0];
    int most = Math.min(known[1], total);
    ObservedValue share = shares.get(group);
    while (share != null && least <= most && !fits(share, least, total)) {
      least++;
    }
    while (share != null && least <= most && !fits(share, most, total)) {
      most--;
    }
    return new int[] {least, most};
  }

  private static boolean fits(ObservedValue share, int part, int total) {
    double exact = 100.0 * part / total;
    return share instanceof Reported reported
        ? Math.abs(exact - reported.number().doubleValue()) <= 0.5 + 1e-9
        : part > 0 && exact < 5 - 1e-9;
  }

  private static int sum(int[][] parts, int end) {
    int sum = 0;
    for (int[] part : parts) {
      sum += part[end];
    }
    return sum;
  }
}
