package uk.seslip.ehecme.report.restricted;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

/**
 * One item of DfE's collection. There is no such thing for a regional measure or a regional
 * breakdown, so none of them can get into a pack.
 *
 * @param measure the measure, which names a DfE item
 * @param breakdown the group, of a topic that DfE asks for
 */
public record DfeItem(Measure measure, Breakdown breakdown) {

  /** Refuses what only the region asks for. */
  public DfeItem {
    if (measure.family() == Family.REGIONAL || measure.dfeItem().isEmpty()) {
      throw new IllegalArgumentException(
          "cannot put " + measure.id() + " into a DfE pack: because only the region asks for it");
    }
  }

  /** The items of a term's return, in the order of the register; a total before its groups. */
  public static List<DfeItem> of(Register register, Term term) {
    return register.measures().stream()
        .filter(measure -> measure.dfeItem().isPresent() && measure.isCollectedIn(term))
        .flatMap(measure -> of(register, measure, term))
        .toList();
  }

  private static Stream<DfeItem> of(Register register, Measure measure, Term term) {
    Stream<Breakdown> groups =
        register.dfeTopicsOf(measure).stream().flatMap(topic -> groups(topic, term));
    return Stream.concat(Stream.of(Breakdown.TOTAL), groups)
        .map(breakdown -> new DfeItem(measure, breakdown));
  }

  private static Stream<Breakdown> groups(BreakdownTopic topic, Term term) {
    return topic.categoriesIn(term).stream()
        .map(category -> new Breakdown(topic.name(), category.label()));
  }

  /** Our id of the item, such as {@code cme_census_date.sex.female}. */
  public String id() {
    String id = measure.dfeItem().orElseThrow();
    return breakdown.isTotal()
        ? id
        : id + "." + word(breakdown.topic()) + "." + word(breakdown.category());
  }

  /** The item in words, such as {@code CME on census day, Sex: Female}. */
  public String label() {
    return breakdown.isTotal()
        ? measure.label()
        : measure.label() + ", " + breakdown.topic() + ": " + breakdown.category();
  }

  private static String word(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
  }
}
