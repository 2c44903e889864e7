package uk.seslip.ehecme.ingest.identify;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;

/**
 * What a file's name suggests. It is never believed: it confirms what the file says of itself, and
 * tells whom to ask when the file says nothing.
 */
public final class FileNameHints {

  private static final Pattern TERM =
      Pattern.compile(
          "(?<first>autumn|spring|summer)-(?<last>20\\d{2}-(?:20)?\\d{2})"
              + "|(?<year>20\\d{2}-(?:20)?\\d{2})-(?<season>autumn|spring|summer)");

  private final List<Authority> authorities;
  private final TermReader terms = new TermReader(TermNumbering.UNKNOWN);

  /** Hints at the authorities of the region. */
  public FileNameHints(Definitions definitions) {
    this.authorities = definitions.region().authorities();
  }

  /** The one authority whose code or full name stands in the name as words of their own. */
  public Optional<Authority> findAuthority(String fileName) {
    String words = words(fileName);
    List<Authority> found =
        authorities.stream()
            .filter(a -> a.validTo().isEmpty())
            .filter(a -> has(words, a.slug()) || has(words, a.code().toLowerCase(Locale.ROOT)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The term that stands in the name with its year. */
  public Optional<Term> findTerm(String fileName) {
    Matcher matcher = TERM.matcher(words(fileName));
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean seasonFirst = matcher.group("first") != null;
    String written =
        seasonFirst
            ? matcher.group("first") + " " + matcher.group("last")
            : matcher.group("season") + " " + matcher.group("year");
    return terms.read(written) instanceof TermReading.Understood understood
            && understood.period() instanceof Term term
        ? Optional.of(term)
        : Optional.empty();
  }

  private static boolean has(String words, String wanted) {
    return ("-" + words + "-").contains("-" + wanted + "-");
  }

  private static String words(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
