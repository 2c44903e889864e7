package uk.seslip.ehecme.ingest.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.seslip.ehecme.model.Term;

/**
 * One entry of a configuration file, a CSV row or a YAML mapping: named texts, and where it stands.
 *
 * <p>The {@code require…} methods refuse an empty text; the {@code find…} methods take it as
 * absent. All of them refuse a text of the wrong form.
 *
 * @param place where the entry starts
 * @param texts the text of each key; empty where nothing is written
 * @param lists the items of each key that holds a list
 */
record Entry(Place place, Map<String, String> texts, Map<String, List<String>> lists) {

  /** The exception for a fault of the text under a key. */
  ConfigurationException fault(String key, String because, String remedy) {
    return place.fault(key + " '" + texts.getOrDefault(key, "") + "' " + because, remedy);
  }

  /** The text under a key, perhaps empty. */
  String text(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw place.fault(key + " is a list", "write a single value");
    }
    return text;
  }

  /** The text under a key, if there is one. */
  Optional<String> find(String key) {
    return Optional.of(text(key)).filter(text -> !text.isEmpty());
  }

  /** The text under a key. */
  String require(String key) {
    return find(key).orElseThrow(() -> place.fault(key + " is empty", "write a value for " + key));
  }

  /** The items of a list under a key, perhaps none. */
  List<String> items(String key) {
    List<String> items = lists.get(key);
    if (items == null) {
      throw fault(key, "is not a list", "start each item with a dash, or write [] for none");
    }
    return items;
  }

  /** The parts of a text that bars separate, perhaps none. */
  List<String> parts(String key) {
    return Arrays.stream(text(key).split("\\|"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A date. */
  LocalDate requireDate(String key) {
    return parse(key, LocalDate::parse, "is not a date", "write it as 2026-10-01");
  }

  /** A date, if there is one. */
  Optional<LocalDate> findDate(String key) {
    return find(key).map(text -> requireDate(key));
  }

  /** A term. */
  Term requireTerm(String key) {
    return parse(key, Term::ofSlug, "is not a term", "write it as 2026-27-autumn");
  }

  /** A term, if there is one. */
  Optional<Term> findTerm(String key) {
    return find(key).map(text -> requireTerm(key));
  }

  /** A number. */
  BigDecimal requireNumber(String key) {
    return parse(key, BigDecimal::new, "is not a number", "write it as 30 or 0.05");
  }

  /** A whole number that is not negative. */
  int requireCount(String key) {
    int count = parse(key, Integer::valueOf, "is not a whole number", "write it as 12345");
    if (count < 0) {
      throw fault(key, "is negative", "write a number from 0");
    }
    return count;
  }

  /** {@code true} or {@code false}. */
  boolean requireFlag(String key) {
    return switch (require(key)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw fault(key, "is neither true nor false", "write true or false");
    };
  }

  /** One of the names of an enum, in any case. */
  <E extends Enum<E>> E requireChoice(String key, Class<E> choices) {
    String wanted = require(key).toUpperCase(Locale.ROOT);
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                fault(
                    key,
                    "is not known",
                    "choose one of " + Arrays.toString(choices.getEnumConstants())));
  }

  /** A text that one of the allowed ones must equal. */
  String requireOneOf(String key, List<String> allowed) {
    String text = require(key);
    if (!allowed.contains(text)) {
      throw fault(key, "is not known", "choose one of " + String.join(", ", allowed));
    }
    return text;
  }

  private <T> T parse(String key, Function<String, T> parser, String because, String remedy) {
    try {
      return parser.apply(require(key));
    } catch (DateTimeParseException | IllegalArgumentException refused) {
      throw fault(key, because, remedy);
    }
  }
}
