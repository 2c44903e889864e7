package uk.seslip.ehecme.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

/**
 * Writes an extract of invented children, row by row and from a seed: most children once, some with
 * several episodes, and in a few rows of a hundred everything that can be wrong. Identifiers begin
 * with INVENTED, so that nobody can take them for anyone's.
 */
public final class InventedExtract {

  /** The day of the run that the extract is made for. */
  public static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  private static final String HEADINGS =
      "Child ID,Date of birth,Register,Start date,End date,End reason,Sex,Primary reason,"
          + "Previous setting,SEN,Social care,S437 notice date\n";
  private static final int FIRST_BIRTH = (int) LocalDate.of(2009, 9, 1).toEpochDay();
  private static final int DAYS_OF_BIRTHS = 365 * 13;
  private static final int FIRST_START = (int) LocalDate.of(2021, 9, 1).toEpochDay();
  private static final int LAST_START = (int) AS_OF.toEpochDay();
  private static final List<String> ENDINGS =
      List.of("Returned to school", "Left the area", "End of compulsory school age", "Other");

  private final SplittableRandom random;
  private final String[] ehe;
  private final String[] cme;
  private final String[] settings;
  private final String[] sen;
  private final String[] care;
  private final StringBuilder row = new StringBuilder(200);

  private InventedExtract(Register register, Term term, long seed) {
    random = new SplittableRandom(seed);
    ehe = labels(register, "ehe_reason", term);
    cme = labels(register, "cme_reason", term);
    settings = labels(register, "prior_setting", term);
    sen = labels(register, "sen_provision", term);
    care = labels(register, "social_care_status", term);
  }

  private static String[] labels(Register register, String topic, Term term) {
    return register.requireTopic(topic).categoriesIn(term).stream()
        .map(Category::label)
        .map(label -> label.contains(",") ? "EHCP" : label)
        .toArray(String[]::new);
  }

  /** Writes a file of a number of rows; the same seed gives the same bytes. */
  public static void write(Register register, Term term, long rows, long seed, Path file)
      throws IOException {
    InventedExtract extract = new InventedExtract(register, term, seed);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      out.write(HEADINGS.getBytes(StandardCharsets.UTF_8));
      for (long i = 0; i < rows; i++) {
        out.write(extract.next(i).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private String next(long i) {
    row.setLength(0);
    boolean again = i > 100 && random.nextInt(5) == 0;
    long child = again ? random.nextLong(i) : i;
    long traits = mixed(child);
    boolean home = random.nextInt(10) < 7;
    int odd = random.nextInt(1_000);
    int start = FIRST_START + random.nextInt(LAST_START - FIRST_START);
    int length = random.nextInt(1, 900);
    boolean ended = random.nextInt(100) < 45 && start + length <= LAST_START;
    identifier(child, odd);
    birth(traits, odd);
    cell(odd == 6 ? "" : odd == 7 ? "Truant" : home ? "EHE" : "CME");
    cell(odd == 8 ? "" : odd == 9 ? "31/02/2025" : odd == 10 ? "2027-01-05" : day(start));
    cell(end(odd, start, ended ? day(start + length) : ""));
    cell(ended ? ENDINGS.get(random.nextInt(ENDINGS.size())) : "");
    cell(sex(traits, odd));
    reason(home, odd);
    cell(home && random.nextInt(10) > 0 ? pick(settings) : "");
    cell(random.nextInt(20) == 0 ? "" : pick(sen));
    cell(random.nextInt(20) == 0 ? "" : pick(care));
    boolean notice = home && random.nextInt(20) == 0;
    row.append(odd == 22 ? "twice" : notice ? day(Math.min(LAST_START, start + 30)) : "");
    return row.append('\n').toString();
  }

  private void identifier(long child, int odd) {
    if (odd != 0) {
      row.append("INVENTED").append(String.format(Locale.ROOT, "%09d", child));
    }
    row.append(',');
  }

  private void birth(long traits, int odd) {
    int day = FIRST_BIRTH + (int) Long.remainderUnsigned(traits, DAYS_OF_BIRTHS);
    cell(
        switch (odd) {
          case 1 -> "";
          case 2 -> "not known";
          case 3 -> "1931-05-06";
          case 4 -> "2026-10-10";
          case 5 -> "2005-04-03";
          default -> day(day);
        });
  }

  private String end(int odd, int start, String usual) {
    return switch (odd) {
      case 11 -> day(start - 1);
      case 12 -> "soon";
      case 21 -> "2027-07-01";
      default -> usual;
    };
  }

  private String sex(long traits, int odd) {
    if (odd == 13) {
      return "X9";
    }
    return odd == 14 ? "" : ((traits >>> 60) & 1) == 0 ? "F" : "Male";
  }

  private void reason(boolean home, int odd) {
    cell(
        switch (odd) {
          case 15 -> "\"Other,\nas \"\"noted\"\"\"";
          case 16 -> "ZZ";
          case 17, 18, 19 -> "";
          case 20 -> "\"Mental health\"";
          default -> pick(home ? ehe : cme);
        });
  }

  private String pick(String[] labels) {
    return labels[random.nextInt(labels.length)];
  }

  private void cell(String text) {
    row.append(text).append(',');
  }

  /** Most days as systems write them, some as people do. */
  private String day(int epochDay) {
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return (epochDay & 31) == 7
        ? String.format(
            Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
        : day.toString();
  }

  private static long mixed(long number) {
    long z = (number + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
