package uk.seslip.ehecme.samples;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

/**
 * One line of the standard layout: what is asked, before anyone has answered.
 *
 * @param measure the measure
 * @param breakdown the group
 * @param period the period the answer is for
 */
record Item(Measure measure, Breakdown breakdown, Period period) {

  /** The id in the layout: {@code ehe_census} or {@code ehe_census/Sex/Female}. */
  String id() {
    return breakdown.isTotal()
        ? measure.id()
        : measure.id() + "/" + breakdown.topic() + "/" + breakdown.category();
  }

  /** Every item that the register asks for in a term, in its order. */
  static List<Item> askedIn(Register register, Term term) {
    return register.measures().stream()
        .filter(m -> m.isCollectedIn(term))
        .flatMap(m -> of(register, m, term).stream())
        .toList();
  }

  private static List<Item> of(Register register, Measure measure, Term term) {
    List<Item> items = new ArrayList<>();
    Period period = measure.periodIn(term);
    items.add(new Item(measure, Breakdown.TOTAL, period));
    for (BreakdownTopic topic : register.topicsOf(measure)) {
      topic.categoriesIn(term).stream()
          .map(c -> new Item(measure, new Breakdown(topic.name(), c.label()), period))
          .forEach(items::add);
    }
    return List.copyOf(items);
  }
}
