package uk.seslip.ehecme.ingest.documentation;

import java.util.List;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.PracticeQuestion;

/** {@code docs/measures.md}: the shared-definitions register, its lists and the questions. */
final class MeasuresPage {

  private MeasuresPage() {}

  /** The page. */
  static String of(Definitions definitions) {
    Page page =
        new Page("Measures", "config/measures.yml, config/breakdowns and config/practice.yml")
            .paragraph(
                "The shared-definitions register, version "
                    + definitions.register().version()
                    + ": what every authority means by each number. Regional measures and lists"
                    + " never enter the DfE return.");
    for (Family family : Family.values()) {
      page.section(family.label());
      definitions.register().measures().stream()
          .filter(measure -> measure.family() == family)
          .forEach(measure -> describe(page, definitions, measure));
    }
    page.section("Breakdowns");
    definitions.register().topics().forEach(topic -> describe(page, topic));
    page.section("Practice questions")
        .paragraph("Asked every term, because the answers change what a figure means.");
    definitions.practiceQuestions().forEach(question -> describe(page, question));
    return page.markdown();
  }

  private static void describe(Page page, Definitions definitions, Measure measure) {
    List<String> topics =
        definitions.register().topicsOf(measure).stream().map(MeasuresPage::mention).toList();
    page.entry(measure.label())
        .paragraph(measure.definition())
        .table(
            List.of("Id", "Kind", "Asked", "Rate", "DfE item", "Version"),
            List.of(
                List.of(
                    "`" + measure.id() + "`",
                    kind(measure.kind()),
                    asked(measure.periodicity()),
                    measure.rated() ? "per 10,000 children aged 5 to 16" : "none",
                    measure.dfeItem().map(item -> "`" + item + "`").orElse("none: regional only"),
                    measure.version())))
        .paragraph("Included:")
        .bullets(measure.included())
        .paragraph("Not included:")
        .bullets(measure.excluded())
        .paragraph(
            "Broken down by: " + (topics.isEmpty() ? "nothing" : String.join(", ", topics)) + ".")
        .paragraph("Basis: " + measure.legalBasis() + ".")
        .paragraph("Source: " + measure.source() + ".");
  }

  private static void describe(Page page, BreakdownTopic topic) {
    page.entry(topic.name() + " (`" + topic.id() + "`)")
        .paragraph(remarks(topic))
        .table(
            List.of("Category", "Asked", "Says something of the child", "Group"),
            topic.categories().stream().map(MeasuresPage::line).toList());
    if (!topic.notCounted().isEmpty()) {
      page.paragraph("Set aside and asked about when it is given: " + notCounted(topic) + ".");
    }
  }

  private static String notCounted(BreakdownTopic topic) {
    return topic.notCounted().stream().map(Category::label).collect(Collectors.joining(", "));
  }

  private static void describe(Page page, PracticeQuestion question) {
    page.entry("`" + question.id() + "`")
        .paragraph(question.text())
        .bullets(question.options())
        .paragraph(question.why());
  }

  private static List<String> line(Category category) {
    String asked = "from " + category.validFrom().label();
    return List.of(
        category.label(),
        category.validTo().map(last -> asked + " to " + last.label()).orElse(asked),
        category.informative() ? "yes" : "no",
        category.group().orElse(""));
  }

  private static String mention(BreakdownTopic topic) {
    return topic.regionalOnly() ? topic.name() + " (region only)" : topic.name();
  }

  private static String remarks(BreakdownTopic topic) {
    String who = topic.regionalOnly() ? "Asked by the region only." : "Part of the DfE return.";
    return topic.sensitive()
        ? who + " Sensitive: never shown where one category holds every child."
        : who;
  }

  private static String kind(MeasureKind kind) {
    return switch (kind) {
      case STOCK -> "stock";
      case FLOW -> "flow";
    };
  }

  private static String asked(Periodicity periodicity) {
    return switch (periodicity) {
      case TERM -> "every term";
      case ACADEMIC_YEAR -> "each autumn, for the year before";
    };
  }
}
