package uk.seslip.ehecme.ingest.extract;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.DurationBand;
import uk.seslip.ehecme.model.ExtractColumn;
import uk.seslip.ehecme.model.ExtractContent;
import uk.seslip.ehecme.model.ExtractDefinition;
import uk.seslip.ehecme.model.ExtractEnding;
import uk.seslip.ehecme.model.ExtractEvent;
import uk.seslip.ehecme.model.ExtractFamily;
import uk.seslip.ehecme.model.ExtractMapping;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

/** Turns a question into tables. */
final class PlanMaker {

  /** The topic that follows from the date of birth. */
  static final String YEAR_GROUP = "year_group";

  private static final int YEAR_GROUPS = 12;
  private static final List<String> ENDINGS = List.of("returned_to_school", "left_area", "other");

  private final ExtractQuestion question;
  private final ExtractDefinition definition;
  private final Register register;
  private final Term term;
  private final List<ExtractMapping> mappings;

  PlanMaker(ExtractQuestion question) {
    this.question = question;
    this.definition = question.definition();
    this.register = question.register();
    this.term = question.dates().term();
    this.mappings =
        definition.mappings().stream().filter(m -> m.isFor(question.authority().code())).toList();
  }

  ExtractPlan plan() {
    List<ExtractColumn> columns = definition.columns();
    LocalDate yearStart = LocalDate.of(term.year().previous().startYear(), Month.SEPTEMBER, 1);
    return new ExtractPlan(
        columns.stream().map(ExtractColumn::id).toList(),
        columns.stream().map(ExtractColumn::content).toList(),
        columns.stream().map(this::headings).toList(),
        columns.stream().map(ExtractColumn::required).toList(),
        definition.families().stream().map(this::family).toList(),
        familyCodes(),
        endingCodes(),
        new BirthTable(question.asOf(), term.year().startYear()),
        day(question.dates().censusDate()),
        day(yearStart),
        day(yearStart.plusYears(1).minusDays(1)),
        day(question.asOf()));
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }

  private List<String> headings(ExtractColumn column) {
    List<String> all = new ArrayList<>(column.headings());
    all.add(column.id());
    mappings.stream()
        .filter(m -> m.column().equals(column.id()) && m.means().isEmpty())
        .map(ExtractMapping::written)
        .forEach(all::add);
    return all.stream().map(ExtractHeader::normalise).distinct().toList();
  }

  /** What is written in a column beyond its list, and what it means. */
  private Map<String, String> codes(String column) {
    Map<String, String> codes = new LinkedHashMap<>();
    mappings.stream()
        .filter(m -> m.column().equals(column) && m.means().isPresent())
        .forEach(m -> codes.put(m.written(), m.means().get()));
    return codes;
  }

  private CodeTable familyCodes() {
    List<ExtractFamily> families = definition.families();
    Map<String, Integer> codes = new HashMap<>();
    for (int i = 0; i < families.size(); i++) {
      int number = i;
      families.get(i).spellings().forEach(spelling -> codes.put(spelling, number));
      codes.put(families.get(i).id(), number);
    }
    List<String> ids = families.stream().map(ExtractFamily::id).toList();
    addFurther(codes, ExtractContent.FAMILY, ids);
    return new CodeTable(codes);
  }

  private CodeTable endingCodes() {
    Map<String, Integer> codes = new HashMap<>();
    for (ExtractEnding ending : definition.endings()) {
      int number = ENDINGS.indexOf(ending.id());
      ending.spellings().forEach(spelling -> codes.put(spelling, number));
    }
    addFurther(codes, ExtractContent.ENDING, ENDINGS);
    return new CodeTable(codes);
  }

  private void addFurther(Map<String, Integer> codes, ExtractContent content, List<String> ids) {
    definition.columns().stream()
        .filter(column -> column.content() == content)
        .flatMap(column -> codes(column.id()).entrySet().stream())
        .filter(entry -> ids.contains(entry.getValue()))
        .forEach(entry -> codes.put(entry.getKey(), ids.indexOf(entry.getValue())));
  }

  private FamilyPlan family(ExtractFamily family) {
    List<BreakdownTopic> census =
        topics(family, ExtractEvent.CENSUS)
            .orElseGet(() -> family.topics().stream().map(register::requireTopic).toList());
    List<BreakdownTopic> starts = topics(family, ExtractEvent.STARTS).orElse(List.of());
    int excludes =
        IntStream.range(0, definition.families().size())
            .filter(i -> family.excludes().contains(definition.families().get(i).id()))
            .map(i -> 1 << i)
            .sum();
    return new FamilyPlan(
        family.id(),
        census.stream().flatMap(topic -> topic(topic).stream()).toList(),
        starts.stream().flatMap(topic -> topic(topic).stream()).toList(),
        excludes);
  }

  private Optional<List<BreakdownTopic>> topics(ExtractFamily family, ExtractEvent event) {
    return Optional.ofNullable(family.measures().get(event))
        .map(register::requireMeasure)
        .map(register::topicsOf);
  }

  /** How a topic is found; empty where no column of an extract holds it. */
  private Optional<TopicPlan> topic(BreakdownTopic topic) {
    if (topic.categoriesIn(term).isEmpty()) {
      return Optional.empty();
    }
    if (topic.id().equals(YEAR_GROUP)) {
      return Optional.of(TopicPlan.derived(topic, term, TopicPlan.FROM_BIRTH, yearGroups(topic)));
    }
    if (topic.id().equals(definition.durationTopic())) {
      int[] steps = definition.durations().stream().mapToInt(PlanMaker::mostDays).toArray();
      return Optional.of(TopicPlan.derived(topic, term, TopicPlan.FROM_START, steps));
    }
    return IntStream.range(0, definition.columns().size())
        .filter(i -> definition.columns().get(i).topics().contains(topic.id()))
        .mapToObj(i -> TopicPlan.ofColumn(topic, term, i, codes(definition.columns().get(i).id())))
        .findFirst();
  }

  private static int mostDays(DurationBand band) {
    return band.upToDays().orElse(Integer.MAX_VALUE);
  }

  private int[] yearGroups(BreakdownTopic topic) {
    List<String> labels = topic.categoriesIn(term).stream().map(c -> c.label()).toList();
    return IntStream.range(0, YEAR_GROUPS)
        .map(group -> labels.indexOf(group == 0 ? "Reception" : "Year " + group))
        .toArray();
  }
}
