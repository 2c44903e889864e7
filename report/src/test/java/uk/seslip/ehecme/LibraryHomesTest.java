package uk.seslip.ehecme;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Holds each library in its home, so that replacing one touches one package. */
@AnalyzeClasses(packages = Product.ROOT, importOptions = Product.OnlyMain.class)
class LibraryHomesTest {

  private static final Set<String> SPARK_HOMES =
      Set.of(
          "transform",
          "transform.frame",
          "transform.step",
          "transform.store",
          "transform.extract",
          "transform.cluster");

  /** The packages that come with Java; everything else is a library. */
  private static final Set<String> JAVA =
      Set.of("java", "javax", "jdk.net", "org.w3c.dom", "org.xml.sax");

  private static final Map<String, Set<String>> HOMES =
      Map.ofEntries(
          entry("org.apache.poi", Set.of("ingest.source", "report.workbook", "report.restricted")),
          entry(
              "org.apache.commons.csv",
              Set.of(
                  "ingest.source",
                  "ingest.definition",
                  "ingest.extract",
                  "transform.store",
                  "transform.publish",
                  "transform.screen",
                  "report.restricted")),
          entry("org.openxmlformats.schemas", Set.of("report.workbook")),
          entry("org.apache.commons.compress", Set.of("ingest.source", "report.workbook")),
          entry("com.github.miachm.sods", Set.of("ingest.source")),
          entry("com.ibm.icu", Set.of("ingest.source")),
          entry(
              "com.fasterxml.jackson", Set.of("ingest", "ingest.definition", "report.restricted")),
          entry("org.apache.spark", SPARK_HOMES),
          entry("scala", SPARK_HOMES),
          entry("io.delta", Set.of("transform.store")),
          entry(
              "org.apache.hadoop",
              Set.of("transform.store", "transform.extract", "transform.cluster")),
          entry("org.apache.commons.statistics", Set.of("transform.statistics")),
          entry("org.hipparchus", Set.of("transform.statistics")),
          entry("org.ojalgo", Set.of("transform.disclosure")),
          entry("org.jfree", Set.of("report.chart")),
          entry("org.apache.batik", Set.of("report.chart")),
          entry("gg.jte", Set.of("report.html", "report.pdf")),
          entry("com.openhtmltopdf", Set.of("report.pdf")),
          entry("org.apache.pdfbox", Set.of("report.pdf")),
          entry("org.apache.fontbox", Set.of("report.pdf")),
          entry("picocli", Set.of("cli")));

  @ArchTest
  static final ArchRule everyLibraryStaysAtHome = classes().should(useLibrariesAtHomeOnly());

  private static ArchCondition<JavaClass> useLibrariesAtHomeOnly() {
    return new ArchCondition<>("use a library only in its home") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> !isAtHome(dependency))
            .forEach(
                dependency ->
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
      }
    };
  }

  private static boolean isAtHome(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    if (target.isPrimitive() || Product.owns(target) || JAVA.stream().anyMatch(in(target))) {
      return true;
    }
    String place = Product.placeOf(dependency.getOriginClass());
    return HOMES.entrySet().stream()
        .filter(home -> in(target).test(home.getKey()))
        .anyMatch(home -> home.getValue().contains(place));
  }

  private static Predicate<String> in(JavaClass target) {
    return library -> target.getName().startsWith(library + ".");
  }
}
