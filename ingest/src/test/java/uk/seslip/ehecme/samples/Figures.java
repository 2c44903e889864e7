package uk.seslip.ehecme.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

/** Every invented number: totals from the models, parts that always sum to them. */
final class Figures {
  private final Register register;
  private final CensusModel census;
  private final AnnualModel annual;
  private final RegionalModel regional;
  private final Shares shares;

  Figures(Register register, PracticeModel practice) {
    Levels levels = new Levels();
    this.register = register;
    this.shares = new Shares(practice);
    this.census = new CensusModel(levels);
    this.annual = new AnnualModel(levels, census);
    this.regional = new RegionalModel(levels, census);
  }

  /** The total that an authority returns for a measure in a term; empty where it cannot say. */
  OptionalInt total(Authority authority, Measure measure, Term term) {
    Period period = measure.periodIn(term);
    if (period instanceof AcademicYear year) {
      return annual.total(authority, measure.id(), year);
    }
    return OptionalInt.of(
        CensusModel.covers(measure.id())
            ? census.total(authority, measure.id(), term)
            : regional.total(authority, measure.id(), term));
  }

  /** The total and every part that an authority returns for a measure, by group. */
  Map<Breakdown, String> written(Authority authority, Measure measure, Term term) {
    Map<Breakdown, String> written = new LinkedHashMap<>();
    OptionalInt total = total(authority, measure, term);
    written.put(Breakdown.TOTAL, total.isPresent() ? Integer.toString(total.getAsInt()) : "x");
    for (BreakdownTopic topic : register.topicsOf(measure)) {
      List<Category> categories = topic.categoriesIn(term);
      List<String> parts = parts(authority, measure, topic, term, total);
      for (int i = 0; i < categories.size(); i++) {
        written.put(new Breakdown(topic.name(), categories.get(i).label()), parts.get(i));
      }
    }
    return written;
  }

  private List<String> parts(
      Authority authority, Measure measure, BreakdownTopic topic, Term term, OptionalInt total) {
    if (total.isEmpty()) {
      return topic.categoriesIn(term).stream().map(c -> "x").toList();
    }
    return shares.parts(authority, measure, topic, term, total.getAsInt()).stream()
        .map(n -> Integer.toString(n))
        .toList();
  }
}
