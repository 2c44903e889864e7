package uk.seslip.ehecme.ingest.identify;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;

/**
 * Reads the ways in which people write a term, and rejects what could mean two.
 *
 * <p>A single year is the calendar year that the term lies in, so that {@code Spring 2024} is in
 * the academic year 2023/24. {@code S24} is rejected, because spring and summer share the letter,
 * and so is a numbered term, unless configuration says how the authority numbers them.
 */
public final class TermReader {

  private static final Map<String, Season> SEASONS =
      Map.ofEntries(
          Map.entry("autumn", Season.AUTUMN),
          Map.entry("aut", Season.AUTUMN),
          Map.entry("a", Season.AUTUMN),
          Map.entry("spring", Season.SPRING),
          Map.entry("spr", Season.SPRING),
          Map.entry("sp", Season.SPRING),
          Map.entry("summer", Season.SUMMER),
          Map.entry("sum", Season.SUMMER),
          Map.entry("su", Season.SUMMER));

  private static final String YEAR = "(?<year>\\d[\\d/–-]*\\d(?:\\s*to\\s*\\d+)?)";
  private static final String NAME = "(?<name>[a-z]+|(?:t|term) ?(?<number>\\d))";
  private static final Pattern NAME_FIRST = Pattern.compile(NAME + "[\\s,:-]*" + YEAR);
  private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "[\\s,:-]*" + NAME);

  private final TermNumbering numbering;

  /** A reader for authorities that number their terms in a known way, or in no known way. */
  public TermReader(TermNumbering numbering) {
    this.numbering = numbering;
  }

  /** What a written term, or a written academic year without a term, means. */
  public TermReading read(String written) {
    String text = normalise(written);
    if (YearText.isPair(text)) {
      return YearText.readPair(text)
          .<TermReading>map(TermReading.Understood::new)
          .orElseGet(() -> rejected(written, "its two years do not follow each other"));
    }
    for (Pattern order : new Pattern[] {NAME_FIRST, YEAR_FIRST}) {
      Matcher parts = order.matcher(text);
      if (parts.matches()) {
        return read(written, parts);
      }
    }
    return rejected(written, "it is not written like Autumn 2026/27");
  }

  private TermReading read(String written, Matcher parts) {
    Optional<Season> season = season(parts);
    if (season.isEmpty()) {
      return rejected(written, whyNoSeason(parts));
    }
    String years = parts.group("year");
    Optional<AcademicYear> year =
        YearText.isPair(years)
            ? YearText.readPair(years)
            : YearText.readSingle(years, season.get());
    return year.<TermReading>map(y -> understood(y, season.get()))
        .orElseGet(() -> rejected(written, "its years are not one academic year"));
  }

  private Optional<Season> season(Matcher parts) {
    String number = parts.group("number");
    return number == null
        ? Optional.ofNullable(SEASONS.get(parts.group("name")))
        : numbering.findSeason(Integer.parseInt(number));
  }

  private static String whyNoSeason(Matcher parts) {
    if (parts.group("number") != null) {
      return "a numbered term means nothing until configuration says how they are numbered";
    }
    return parts.group("name").equals("s")
        ? "S can be spring or summer"
        : "it names no autumn, spring or summer term";
  }

  private static TermReading understood(AcademicYear year, Season season) {
    return new TermReading.Understood(new Term(year, season));
  }

  private static TermReading rejected(String written, String why) {
    return new TermReading.Rejected("'" + written + "' is not one term: " + why);
  }

  /** Lower case, single spaces, and without the words that add nothing. */
  private static String normalise(String written) {
    String text =
        written
            .toLowerCase(Locale.ROOT)
            .replace('\u00A0', ' ')
            .replace("academic year", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return text.matches(".*[a-z]{2} ?term.*") ? text.replaceAll(" ?term", "") : text;
  }
}
