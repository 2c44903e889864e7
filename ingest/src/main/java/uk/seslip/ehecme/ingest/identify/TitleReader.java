package uk.seslip.ehecme.ingest.identify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.seslip.ehecme.model.Period;

/**
 * Reads what the title of a table or the name of its sheet says of all its figures.
 *
 * <p>Every word must be understood, or be one that titles have anyway. A title that says more
 * ({@code children with a social worker}) may be about other children than the headings make
 * believe, so the figures below it are not read.
 */
public final class TitleReader {

  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "(please|note|notes|guidance|source|return (it |this )?(by|to)|\\*)\\b?.*", 2);
  private static final Pattern NUMBERS = Pattern.compile("[\\d/.,:–-]*(st|nd|rd|th)?|\\p{L}");
  private static final Set<String> PLAIN =
      Set.copyOf(
          Arrays.asList(
              ("and of the for as at on in to by with a an or is are per from this these all below "
                      + "above ehe cme sheet sheet1 sheet2 sheet3 tab table tables part section data "
                      + "dataset request return returns collection termly term terms census day date "
                      + "count counts number numbers figure figures total totals children child pupils "
                      + "pupil council county city borough royal authority authorities local la las "
                      + "south east se seslip dashboard form template summary report education "
                      + "elective home missing electively educated dfe department input entry main "
                      + "values academic year years current autumn spring summer january february march "
                      + "april may june july august september october november december jan feb mar apr "
                      + "jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday "
                      + "output export results raw list detail details overview stats statistics "
                      + "info information analysis officer contact seslip "
                      + "known compulsory school age resident breakdown breakdowns characteristics")
                  .split(" +")));

  private final Vocabulary vocabulary;

  /** A reader of titles in the words of one return. */
  public TitleReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What a title says; empty when the figures below it must not be read. */
  public Optional<Facts> read(Axis axis, String sheet, String title) {
    if (INSTRUCTION.matcher(title).matches()) {
      return Optional.of(Facts.NONE);
    }
    Optional<Facts> whole = vocabulary.find(axis, sheet, title);
    return whole.isPresent() ? whole : readWords(sheet, title);
  }

  private Optional<Facts> readWords(String sheet, String title) {
    List<String> words =
        Arrays.stream(title.split("[\\s()\\[\\];|_]+"))
            .map(word -> word.replaceAll("^[,:–-]+|[,:–.*-]+$", ""))
            .filter(word -> !word.isEmpty())
            .toList();
    List<Facts> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = endOfPhrase(sheet, words, at, found);
      if (end == at && !isPlain(words.get(at))) {
        return Optional.empty();
      }
      at = Math.max(end, at + 1);
    }
    return Optional.of(together(found));
  }

  private static boolean isPlain(String word) {
    return PLAIN.contains(Wording.normalise(word)) || NUMBERS.matcher(word).matches();
  }

  private int endOfPhrase(String sheet, List<String> words, int start, List<Facts> found) {
    for (int end = words.size(); end > start; end--) {
      String phrase = String.join(" ", words.subList(start, end));
      Optional<Facts> facts = vocabulary.findPhrase(sheet, phrase).filter(f -> !isYear(phrase));
      if (facts.filter(f -> !f.equals(Facts.NONE) && !f.passedOver()).isPresent()) {
        found.add(facts.get());
        return end;
      }
    }
    return start;
  }

  /** In a title the word is part of a date; over a column it may head the year groups. */
  private static boolean isYear(String phrase) {
    return phrase.equalsIgnoreCase("year");
  }

  /** What all phrases agree on; a title that names two measures settles neither. */
  private static Facts together(List<Facts> found) {
    Facts facts = Facts.NONE;
    Optional<String> measure = only(found, Facts::measure);
    facts = measure.isPresent() ? facts.ofMeasure(measure.get()) : facts;
    Optional<String> topic = only(found, Facts::topic);
    facts = topic.isPresent() ? facts.ofTopic(topic.get()) : facts;
    Optional<Period> period = only(found, Facts::period);
    return period.isPresent() ? facts.in(period.get()) : facts;
  }

  private static <T> Optional<T> only(List<Facts> found, Function<Facts, Optional<T>> part) {
    List<T> all = found.stream().flatMap(facts -> part.apply(facts).stream()).distinct().toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
