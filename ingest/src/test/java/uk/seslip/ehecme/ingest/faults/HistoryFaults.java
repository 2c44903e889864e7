package uk.seslip.ehecme.ingest.faults;

import static uk.seslip.ehecme.ingest.faults.TinyReturn.TERM;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Faults that only earlier terms show; those lie in the subfolder {@code history}. */
final class HistoryFaults {

  private static final TinyReturn SOUND = TinyReturn.sound();
  private static final TinyReturn GROWN = grown(SOUND, 410);
  private static final String EHE_TOTAL = "F5";
  private static final String FIRST_NEW = "F10";
  private static final String DURATION = "cme_census/Duration/";

  private static final List<String> DURATIONS =
      List.of(
          "Less than 2 weeks",
          "2 to 4 weeks",
          "4 to 8 weeks",
          "8 to 12 weeks",
          "12 to 26 weeks",
          "26 to 52 weeks",
          "Over 52 weeks",
          "Unknown");

  private static final Map<String, String> OTHERS =
      Map.of(
          "Kent", "E10000016",
          "Slough", "E06000039",
          "Reading", "E06000038",
          "Surrey", "E10000030",
          "Portsmouth", "E06000044");

  private HistoryFaults() {}

  static List<Fault> all() {
    return List.of(
        cme("zero_after_large", suspended(GROWN, "0"), suspended(SOUND, "40").yearsEarlier(1)),
        cme("large_after_zero", suspended(GROWN, "40"), suspended(SOUND, "0").yearsEarlier(1)),
        ehe("changed_much_on_last_year", grown(SOUND, 1100), SOUND.yearsEarlier(1)),
        ehe("outside_own_range", grown(SOUND, 620), steadyYears()),
        new Fault("share_of_region_moved", "EHE", EHE_TOTAL, HistoryFaults::apartFromOthers),
        cme("figures_shifted", durations(0, 10, 20, 40, 30, 15, 10, 5), shiftedFrom()),
        whole("same_as_last_term", enough(), enough().termEarlier()),
        whole("same_as_last_year", SOUND, SOUND.yearsEarlier(1)),
        cme("breakdown_copied", durations(10, 20, 40, 30, 15, 10, 5, 0), lastTermsDurations()),
        whole("family_missing", GROWN.only("EHE"), SOUND.yearsEarlier(1)),
        whole("measure_missing", GROWN.without("ehe_left"), SOUND.yearsEarlier(1)),
        new Fault(
            "breakdown_missing",
            "CME",
            EHE_TOTAL,
            f -> write(f, GROWN.without("cme_census/Sex"), SOUND.yearsEarlier(1))));
  }

  private static TinyReturn suspended(TinyReturn tiny, String number) {
    return tiny.plus("CME", "suspensions", TERM, number);
  }

  private static TinyReturn enough() {
    return suspended(GROWN, "120")
        .plus("CME", "persistent_absence", TERM, "900")
        .plus("CME", "severe_absence", TERM, "90");
  }

  private static TinyReturn[] steadyYears() {
    List<TinyReturn> years = new ArrayList<>();
    for (int year = 1; year <= 5; year++) {
      years.add(grown(SOUND, 400 - 5 * (year - 1)).yearsEarlier(year));
    }
    return years.toArray(new TinyReturn[0]);
  }

  private static TinyReturn shiftedFrom() {
    return durations(10, 20, 40, 30, 15, 10, 5, 0).value("ehe_starts", "240").yearsEarlier(1);
  }

  private static TinyReturn lastTermsDurations() {
    TinyReturn before = durations(10, 20, 40, 30, 15, 10, 5, 0);
    return grown(before, 420).termEarlier();
  }

  /** The return with another number of children in elective home education, half of them girls. */
  private static TinyReturn grown(TinyReturn tiny, int children) {
    return tiny.value("ehe_census", Integer.toString(children))
        .value("ehe_census/Sex/Female", Integer.toString(children / 2))
        .value("ehe_census/Sex/Male", Integer.toString(children - children / 2 - 5))
        .value("ehe_any_point", Integer.toString(3 * children / 2));
  }

  private static TinyReturn durations(int... numbers) {
    TinyReturn tiny =
        GROWN
            .value("cme_census", "130")
            .value("cme_census/Sex/Female", "64")
            .value("cme_census/Sex/Male", "65");
    for (int i = 0; i < numbers.length; i++) {
      tiny = tiny.plus("CME", DURATION + DURATIONS.get(i), TERM, Integer.toString(numbers[i]));
    }
    return tiny;
  }

  private static void apartFromOthers(Path folder) {
    write(folder, grown(SOUND, 700), SOUND.yearsEarlier(1));
    OTHERS.forEach(
        (name, code) -> {
          TinyReturn other = GROWN.by(name, code);
          TinyCsv.write(folder.resolve(name + ".csv"), other);
          TinyCsv.write(
              folder.resolve("history").resolve(name + ".csv"),
              SOUND.by(name, code).yearsEarlier(1));
        });
  }

  private static Fault ehe(String code, TinyReturn now, TinyReturn... before) {
    return new Fault(code, "EHE", EHE_TOTAL, folder -> write(folder, now, before));
  }

  private static Fault cme(String code, TinyReturn now, TinyReturn... before) {
    return new Fault(code, "CME", FIRST_NEW, folder -> write(folder, now, before));
  }

  private static Fault whole(String code, TinyReturn now, TinyReturn... before) {
    return new Fault(code, "", "", folder -> write(folder, now, before));
  }

  private static void write(Path folder, TinyReturn now, TinyReturn... before) {
    Path history = folder.resolve("history");
    try {
      Files.createDirectories(history);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot make " + history, failed);
    }
    TinyWorkbook.write(folder.resolve("medway.xlsx"), now);
    for (TinyReturn earlier : before) {
      String term = earlier.cover().get("Term").toLowerCase(Locale.ROOT);
      TinyCsv.write(
          history.resolve("medway-" + term.replaceAll("[^a-z0-9]+", "-") + ".csv"), earlier);
    }
  }
}
