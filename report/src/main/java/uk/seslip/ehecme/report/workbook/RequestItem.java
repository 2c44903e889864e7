package uk.seslip.ehecme.report.workbook;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

/**
 * One figure that the region asks for.
 *
 * @param measure the measure
 * @param breakdown the group
 */
public record RequestItem(Measure measure, Breakdown breakdown) {

  /** The id by which the figure is read back, such as {@code ehe_census/Sex/Female}. */
  public String id() {
    return measure.itemId(breakdown);
  }

  /** What is asked of a family in a term, in the order of the register. */
  static List<RequestItem> of(Register register, Family family, Term term) {
    List<RequestItem> items = new ArrayList<>();
    for (Measure measure : register.measures()) {
      if (measure.family() == family && measure.isCollectedIn(term)) {
        items.add(new RequestItem(measure, Breakdown.TOTAL));
        for (BreakdownTopic topic : register.topicsOf(measure)) {
          topic.categoriesIn(term).stream()
              .map(c -> new RequestItem(measure, new Breakdown(topic.name(), c.label())))
              .forEach(items::add);
        }
      }
    }
    return List.copyOf(items);
  }
}
