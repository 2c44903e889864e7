package uk.seslip.ehecme.ingest.identify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Register;

/**
 * Repeats a heading or a label that was not understood without repeating a name: words of the
 * register and words near them stand as they are, every other word becomes an ellipsis.
 */
public final class LabelEcho {

  private static final int LONGEST = 80;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]*");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");
  private static final String FORM_WORDS =
      "and of the for as at on in to by with a an or is are per from this these all other total "
          + "number count figure figures cases case children child pupils pupil school schools "
          + "awaiting place parent parents moved missing education home elective year years term "
          + "autumn spring summer sex gender group reason duration weeks days week day boys girls "
          + "known not new open closed started ended referred referrals current previous last "
          + "census date data sheet table ethnicity white black asian mixed primary secondary "
          + "setting status support plan need protection looked after young carers worker social "
          + "reported recorded left area returned start starts end point any during";

  private final Set<String> words = new HashSet<>();
  private final Map<String, Boolean> near = new HashMap<>();
  private final List<String> names;

  /** An echo with the words of the configuration. */
  public LabelEcho(Definitions definitions) {
    this.names = names(definitions.register());
    Stream.concat(names.stream(), definitions.region().authorities().stream().map(Authority::name))
        .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
        .forEach(words::add);
    words.addAll(Arrays.asList(FORM_WORDS.split(" ")));
  }

  private static List<String> names(Register register) {
    Stream<String> measures = register.measures().stream().map(Measure::label);
    Stream<String> topics = register.topics().stream().map(BreakdownTopic::name);
    Stream<String> categories =
        register.topics().stream().flatMap(t -> t.categories().stream()).map(Category::label);
    return Stream.of(measures, topics, categories).flatMap(s -> s).distinct().toList();
  }

  /** The text, fit to be stored and shown. */
  public String of(String written) {
    String safe = WORD.matcher(LONG_NUMBER.matcher(written).replaceAll("…")).replaceAll(this::word);
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "…";
  }

  private String word(MatchResult word) {
    String text = word.group().toLowerCase(Locale.ROOT);
    boolean plain =
        text.length() < 3 || words.contains(text) || near.computeIfAbsent(text, this::isNear);
    return plain ? Matcher.quoteReplacement(word.group()) : "…";
  }

  /** Whether a word is one of the form's with a letter wrong, in the plural or cut short. */
  private boolean isNear(String text) {
    return text.length() > 4
        && words.stream()
            .filter(word -> word.length() > 4)
            .anyMatch(word -> word.startsWith(text) || text.startsWith(word) || isSlip(word, text));
  }

  private static boolean isSlip(String word, String text) {
    return Math.abs(word.length() - text.length()) <= 1 && NearestNames.distance(word, text) <= 2;
  }

  /** Names of measures, topics and categories that look like a wording. */
  public List<String> namesLike(String written) {
    return written.isBlank() ? List.of() : NearestNames.of(written, names);
  }
}
