package uk.seslip.ehecme.ingest.identify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Definitions;

/**
 * The words that remarks on figures are written with, whatever their capitals. A word that is none
 * of them, nor a form of one, may be a name: told so, names of every language are alike, and no
 * list of names is needed.
 */
final class RemarkWords {

  private static final String FILE = "ordinary-words.txt";
  private static final Set<String> ORDINARY = read();
  private static final int SHORTEST_STEM = 3;
  private static final List<String> PREFIXES = List.of("re", "un", "non", "pre", "mis", "over");
  private static final List<String> ENDINGS =
      List.of("s", "es", "ed", "d", "ing", "ly", "er", "ers", "al", "able");

  private final Set<String> places;

  private RemarkWords(Set<String> places) {
    this.places = places;
  }

  /** The ordinary words, the names of councils that the configuration names, and the register's. */
  static RemarkWords of(Definitions definitions) {
    Stream<String> councils =
        Stream.of(
                definitions.region().authorities().stream().map(a -> a.name()),
                definitions.region().authorities().stream().flatMap(a -> a.aliases().stream()),
                definitions.neighbours().stream().map(n -> n.neighbourName()),
                Stream.of(definitions.region().name()))
            .flatMap(names -> names);
    Stream<String> register =
        Stream.of(
                definitions.register().measures().stream().map(m -> m.label()),
                definitions.register().topics().stream().map(t -> t.name()),
                definitions.register().topics().stream()
                    .flatMap(t -> t.categories().stream())
                    .map(c -> c.label()))
            .flatMap(names -> names);
    return new RemarkWords(
        Stream.concat(councils, register).flatMap(RemarkWords::words).collect(Collectors.toSet()));
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
  }

  /** Whether a word is one of them; the parts of a word with hyphens each have to be. */
  boolean knows(String written) {
    String word = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    return Arrays.stream(word.split("-")).allMatch(this::knowsPart);
  }

  private boolean knowsPart(String part) {
    String word = part.replaceAll("'s?$", "").replace("'", "");
    return word.length() < 2
        || has(word)
        || PREFIXES.stream().anyMatch(prefix -> has(word, prefix));
  }

  private boolean has(String word, String prefix) {
    return word.startsWith(prefix)
        && word.length() > prefix.length() + SHORTEST_STEM
        && has(word.substring(prefix.length()));
  }

  private boolean has(String word) {
    return places.contains(word)
        || ORDINARY.contains(word)
        || ENDINGS.stream().anyMatch(ending -> hasStem(word, ending));
  }

  private static boolean hasStem(String word, String ending) {
    int end = word.length() - ending.length();
    if (!word.endsWith(ending) || end < SHORTEST_STEM) {
      return false;
    }
    String stem = word.substring(0, end);
    return ORDINARY.contains(stem)
        || (ending.equals("ing") && ORDINARY.contains(stem + "e"))
        || (stem.endsWith("i") && ORDINARY.contains(stem.substring(0, end - 1) + "y"));
  }

  private static Set<String> read() {
    try (InputStream bytes = RemarkWords.class.getResourceAsStream(FILE)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toCollection(HashSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot screen remarks: because " + FILE + " is missing", e);
    }
  }
}
