package uk.seslip.ehecme.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Population;
import uk.seslip.ehecme.model.Region;

/** The 19 authorities of the South East with rough, invented populations. */
final class SampleRegion {

  static final String CODE = "E12000008";

  private static final List<Line> LINES =
      List.of(
          new Line("E06000036", "867", "Bracknell Forest", 20_000),
          new Line("E06000043", "846", "Brighton and Hove", 32_000),
          new Line("E06000060", "825", "Buckinghamshire", 90_000),
          new Line("E10000011", "845", "East Sussex", 71_000),
          new Line("E10000014", "850", "Hampshire", 203_000),
          new Line("E06000046", "921", "Isle of Wight", 17_000),
          new Line("E10000016", "886", "Kent", 246_000),
          new Line("E06000035", "887", "Medway", 45_000),
          new Line("E06000042", "826", "Milton Keynes", 51_000),
          new Line("E10000025", "931", "Oxfordshire", 107_000),
          new Line("E06000044", "851", "Portsmouth", 29_000),
          new Line("E06000038", "870", "Reading", 26_000),
          new Line("E06000039", "871", "Slough", 32_000),
          new Line("E06000045", "852", "Southampton", 35_000),
          new Line("E10000030", "936", "Surrey", 191_000),
          new Line("E06000037", "869", "West Berkshire", 25_000),
          new Line("E10000032", "938", "West Sussex", 127_000),
          new Line("E06000040", "868", "Windsor and Maidenhead", 25_000),
          new Line("E06000041", "872", "Wokingham", 31_000));

  private SampleRegion() {}

  static Region region() {
    return new Region(CODE, "South East", LINES.stream().map(Line::authority).toList());
  }

  static int childrenOf(String place) {
    return LINES.stream()
        .filter(line -> place.equals(CODE) || line.code.equals(place))
        .mapToInt(Line::children)
        .sum();
  }

  static List<Population> populations() {
    return LINES.stream()
        .map(line -> new Population(line.code, 5, 16, 2023, line.children, "mid-2023", "Invented"))
        .toList();
  }

  private record Line(String code, String oldCode, String name, int children) {

    Authority authority() {
      return new Authority(
          code, oldCode, name, LocalDate.of(2009, 4, 1), Optional.empty(), List.of());
    }
  }
}
