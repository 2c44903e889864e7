package uk.seslip.ehecme;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;

/** Holds the table of packages in {@code docs/architecture.md}: who may use what, one way only. */
@AnalyzeClasses(packages = Product.ROOT, importOptions = Product.OnlyMain.class)
class ArchitectureTest {

  private static final String INGESTED = "ingest hand-offs";
  private static final String TRANSFORMED = "transform hand-offs";

  /** Each place and the places it may use beside itself. A place that is not here may not be. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("model", Set.of()),
          entry("ingest.definition", Set.of("model")),
          entry("ingest.source", Set.of("model")),
          entry("ingest.extract", Set.of("model", "ingest.source")),
          entry("ingest.identify", Set.of("model", "ingest.definition", "ingest.source")),
          entry(
              "ingest.parse",
              Set.of("model", "ingest.definition", "ingest.source", "ingest.identify")),
          entry("ingest.check", Set.of("model", "ingest.definition")),
          entry(INGESTED, Set.of("model")),
          entry(
              "ingest",
              Set.of(
                  INGESTED,
                  "model",
                  "ingest.definition",
                  "ingest.source",
                  "ingest.identify",
                  "ingest.parse",
                  "ingest.check")),
          entry("transform.statistics", Set.of("model")),
          entry(TRANSFORMED, Set.of("model", INGESTED, "transform.statistics")),
          entry("transform.frame", Set.of("model", TRANSFORMED)),
          entry("transform.step", Set.of("model", TRANSFORMED, "transform.frame")),
          entry("transform.store", Set.of("model", INGESTED, TRANSFORMED, "transform.frame")),
          entry("transform.extract", Set.of("model", "ingest.extract")),
          entry("transform.cluster", Set.of("model", "ingest", "ingest.definition", INGESTED)),
          entry("transform.disclosure", Set.of("model", TRANSFORMED)),
          entry("transform.caveat", Set.of("model", TRANSFORMED, "transform.statistics")),
          entry(
              "transform.series",
              Set.of(
                  "model",
                  TRANSFORMED,
                  "transform.disclosure",
                  "transform.statistics",
                  "transform.caveat")),
          entry("transform.publish", Set.of("model", TRANSFORMED, "transform.statistics")),
          entry("transform.screen", Set.of()),
          entry(
              "transform",
              Set.of(
                  "ingest",
                  INGESTED,
                  TRANSFORMED,
                  "model",
                  "ingest.extract",
                  "transform.extract",
                  "transform.frame",
                  "transform.step",
                  "transform.store",
                  "transform.cluster",
                  "transform.disclosure",
                  "transform.statistics",
                  "transform.caveat",
                  "transform.series",
                  "transform.publish")),
          entry("report.view", Set.of("model", TRANSFORMED, "transform.statistics")),
          entry("report.chart", Set.of("model", "report.view")),
          entry("report.html", Set.of("model", "report.view", "report.chart")),
          entry("report.pdf", Set.of("model", "report.view", "report.chart", "report.html")),
          entry("report.workbook", Set.of("model", TRANSFORMED, "report.view")),
          entry(
              "report.restricted",
              Set.of(
                  "model",
                  TRANSFORMED,
                  "ingest.extract",
                  "transform.extract",
                  "report.view",
                  "report.workbook")),
          entry(
              "report",
              Set.of(
                  "model",
                  TRANSFORMED,
                  "transform.publish",
                  "transform.screen",
                  "report.view",
                  "report.chart",
                  "report.html",
                  "report.pdf",
                  "report.workbook",
                  "report.restricted")),
          entry(
              "cli",
              Set.of(
                  "model",
                  "ingest",
                  INGESTED,
                  "ingest.definition",
                  "ingest.extract",
                  "transform",
                  "transform.extract",
                  TRANSFORMED,
                  "transform.screen",
                  "report",
                  "report.workbook",
                  "report.restricted")));

  @ArchTest
  static final ArchRule everyPackageUsesOnlyWhatTheTableAllows =
      classes()
          .should(keepToTheTable())
          .because("data goes one way, and each package has one idea");

  @ArchTest
  static final ArchRule noPackagesUseEachOtherInACircle =
      slices().assignedFrom(places()).should().beFreeOfCycles();

  private static ArchCondition<JavaClass> keepToTheTable() {
    return new ArchCondition<>("use only the packages that the table allows") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!MAY_USE.containsKey(Product.placeOf(type))) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " is in a package that the table does not name"));
        }
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> !isAllowed(dependency))
            .forEach(
                dependency ->
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  private static boolean isAllowed(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    if (!Product.owns(target)) {
      return true;
    }
    String from = Product.placeOf(dependency.getOriginClass());
    String to = Product.placeOf(target);
    return from.equals(to) || MAY_USE.getOrDefault(from, Set.of()).contains(to);
  }

  private static SliceAssignment places() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return Product.owns(type)
            ? SliceIdentifier.of(Product.placeOf(type))
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "places of the table";
      }
    };
  }
}
