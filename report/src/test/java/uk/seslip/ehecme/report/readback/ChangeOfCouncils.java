package uk.seslip.ehecme.report.readback;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One row of {@code successors.csv}, with names for codes.
 *
 * @param predecessor who ended
 * @param successor who took over
 * @param day as sentences write it
 * @param share what part it took over
 */
record ChangeOfCouncils(String predecessor, String successor, String day, String share) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  static ChangeOfCouncils of(String predecessor, String successor, LocalDate day, String share) {
    return new ChangeOfCouncils(predecessor, successor, DATE.format(day), share);
  }

  static List<ChangeOfCouncils> read(Path config) throws IOException {
    Map<String, String> names =
        PublishedData.rows(config.resolve("authorities.csv")).stream()
            .collect(Collectors.toMap(row -> row.get("new_la_code"), row -> row.get("la_name")));
    return PublishedData.rows(config.resolve("successors.csv")).stream()
        .map(
            row ->
                of(
                    names.get(row.get("predecessor")),
                    names.get(row.get("successor")),
                    LocalDate.parse(row.get("date")),
                    row.get("share")))
        .toList();
  }
}
