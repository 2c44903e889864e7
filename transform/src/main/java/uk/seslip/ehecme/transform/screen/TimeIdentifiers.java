package uk.seslip.ehecme.transform.screen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The time identifiers of Explore education statistics, and which may stand in one file. */
final class TimeIdentifiers {

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Set<String> WEEKS =
      IntStream.rangeClosed(1, 53)
          .mapToObj(week -> "Week " + week)
          .collect(Collectors.toUnmodifiableSet());

  /** Sets whose members may be mixed, each with how many digits the period has. */
  private static final Map<Set<String>, Integer> DIGITS_OF_SETS =
      Map.ofEntries(
          Map.entry(Set.of("Autumn term", "Spring term", "Summer term"), 6),
          Map.entry(Set.of("Autumn and spring term"), 6),
          Map.entry(Set.of("Academic year"), 6),
          Map.entry(Set.of("Financial year"), 6),
          Map.entry(Set.of("Tax year"), 6),
          Map.entry(
              Stream.of("Q1", "Q2", "Q3", "Q4")
                  .map(quarter -> "Financial year " + quarter)
                  .collect(Collectors.toUnmodifiableSet()),
              6),
          Map.entry(Set.of("Part 1 (April to September)", "Part 2 (October to March)"), 6),
          Map.entry(Set.of("Calendar year"), 4),
          Map.entry(Set.of("Reporting year"), 4),
          Map.entry(Set.copyOf(MONTHS), 4),
          Map.entry(WEEKS, 4));

  private TimeIdentifiers() {}

  /** Whether an identifier is one of them. */
  static boolean isKnown(String identifier) {
    return DIGITS_OF_SETS.keySet().stream().anyMatch(set -> set.contains(identifier));
  }

  /** Whether identifiers may stand in one file. */
  static boolean mayBeMixed(Set<String> identifiers) {
    return DIGITS_OF_SETS.keySet().stream().anyMatch(set -> set.containsAll(identifiers));
  }

  /** How many digits the period of an identifier has; 0 for an unknown one. */
  static int digitsOf(String identifier) {
    return DIGITS_OF_SETS.entrySet().stream()
        .filter(entry -> entry.getKey().contains(identifier))
        .mapToInt(Map.Entry::getValue)
        .findFirst()
        .orElse(0);
  }
}
