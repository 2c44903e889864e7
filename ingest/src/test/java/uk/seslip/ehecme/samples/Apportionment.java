package uk.seslip.ehecme.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares a whole number by weights so that the parts sum to it exactly (largest remainder). */
final class Apportionment {
  private Apportionment() {}

  /** The parts in the order of the weights; ties of remainders go to the earlier part. */
  static List<Integer> of(int total, List<Double> weights) {
    double sum = weights.stream().mapToDouble(w -> w).sum();
    List<Double> exact = weights.stream().map(w -> total * w / sum).toList();
    List<Integer> parts = new ArrayList<>(exact.stream().map(e -> (int) Math.floor(e)).toList());
    int left = total - parts.stream().mapToInt(p -> p).sum();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparingDouble(i -> parts.get(i) - exact.get(i)))
        .limit(left)
        .toList()
        .forEach(i -> parts.set(i, parts.get(i) + 1));
    return List.copyOf(parts);
  }
}
