package uk.seslip.ehecme.ingest.check;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;

/**
 * Notes the items that are asked for and empty, one note for each measure. An empty cell makes no
 * observation, so the note points at the sheet that the measure's other values stand on.
 */
final class NotReported extends NamedCheck {

  NotReported() {
    super("not_reported", CheckScope.everyItem());
  }

  @Override
  public CheckResult run(CheckContext submission) {
    FindingMaker findings = new FindingMaker(submission, this);
    Tally tally = new Tally();
    for (Measure measure : submission.measures()) {
      List<Breakdown> items = items(submission, measure);
      List<Breakdown> empty =
          items.stream().filter(item -> submission.find(measure, item).isEmpty()).toList();
      CellReference sheet = sheet(submission, measure);
      if (empty.isEmpty()) {
        tally.passed();
      } else if (empty.size() == 1) {
        String item = measure.itemLabel(empty.get(0));
        tally.found(findings.one(sheet, measure, item, "nothing", "a number or a symbol"));
      } else {
        tally.found(several(findings.at(sheet, measure), empty.size(), items.size()));
      }
    }
    return tally.result("nothing is asked for in this term");
  }

  private static Finding several(FindingDraft draft, int empty, int asked) {
    FindingDraft known = draft.found(empty + " empty").expected(asked + " values");
    return empty == asked ? known.findingOfAll(empty) : known.findingOfMany(empty);
  }

  private static List<Breakdown> items(CheckContext submission, Measure measure) {
    List<Breakdown> items = new ArrayList<>(List.of(Breakdown.TOTAL));
    for (BreakdownTopic topic : submission.definitions().register().topicsOf(measure)) {
      for (Category category : topic.categoriesIn(submission.term())) {
        items.add(new Breakdown(topic.name(), category.label()));
      }
    }
    return items;
  }

  private static CellReference sheet(CheckContext submission, Measure measure) {
    return submission.observations().stream()
        .filter(o -> o.measure().equals(measure.id()))
        .findFirst()
        .or(() -> submission.observations().stream().findFirst())
        .map(Observation::cell)
        .map(cell -> CellReference.ofSheet(cell.file(), cell.sheet()))
        .orElse(CellReference.ofFile(""));
  }
}
