package uk.seslip.ehecme.report.readback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An axis found again from marks whose values are written beside them: a coordinate is {@code zero
 * + perUnit × value}.
 */
record AxisFit(double zero, double perUnit) {

  /** Pictures are drawn to a tenth of a pixel; two rounded ends make a little more. */
  static final double TOLERANCE_PX = 0.16;

  /** A coordinate and the value that stands beside it. */
  record Mark(String words, double value, double coordinate) {}

  /** The axis through the smallest and the largest value; none where all are equal. */
  static Optional<AxisFit> of(List<Mark> marks) {
    Comparator<Mark> byValue = Comparator.comparing(Mark::value);
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    Mark least = marks.stream().min(byValue).orElseThrow();
    Mark most = marks.stream().max(byValue).orElseThrow();
    if (least.value() == most.value()) {
      return Optional.empty();
    }
    double perUnit = (most.coordinate() - least.coordinate()) / (most.value() - least.value());
    return Optional.of(new AxisFit(least.coordinate() - perUnit * least.value(), perUnit));
  }

  /** Marks that do not lie where the value beside them belongs. */
  List<String> misplaced(List<Mark> marks) {
    List<String> wrong = new ArrayList<>();
    for (Mark mark : marks) {
      double off = Math.abs(zero + perUnit * mark.value() - mark.coordinate());
      if (off > TOLERANCE_PX) {
        wrong.add(mark.words() + " is drawn " + off + " px beside it");
      }
    }
    return wrong;
  }

  /** Whether a coordinate can be of a multiple of a base, as far as pixels tell. */
  boolean mayBeMultiple(double coordinate, int base) {
    return mayBeMultiple(coordinate, base, 1);
  }

  /** The same where the axis itself is known so many times less well than a pixel. */
  boolean mayBeMultiple(double coordinate, int base, double slack) {
    double value = (coordinate - zero) / perUnit;
    double off = Math.abs(value - base * Math.round(value / base));
    return off * Math.abs(perUnit) <= slack * TOLERANCE_PX;
  }
}
