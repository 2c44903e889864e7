package uk.seslip.ehecme;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import org.apache.spark.sql.Encoders;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.transform.StoredObservation;

/**
 * Holds the promise of the types: what may be shown is made in one place, what may not stays in.
 */
@AnalyzeClasses(packages = Product.ROOT, importOptions = Product.OnlyMain.class)
class ProtectionTest {

  @ArchTest
  static final ArchRule onlyDisclosureControlMakesWhatMayBeShown =
      noClasses()
          .that()
          .resideOutsideOfPackage(Product.ROOT + ".transform.disclosure..")
          .should()
          .accessTargetWhere(
              constructs(
                  PublishedFigure.class,
                  PublishedValue.Rounded.class,
                  PublishedValue.NotShown.class));

  @ArchTest
  static final ArchRule exactFiguresAreReadInReportByAnAuthoritysOwnPapersAlone =
      noClasses()
          .that()
          .resideInAnyPackage(Product.ROOT + ".report..", Product.ROOT + ".cli..")
          .and()
          .resideOutsideOfPackage(Product.ROOT + ".report.restricted..")
          .should()
          .dependOnClassesThat(belongToAnyOf(Observation.class, StoredObservation.class));

  @ArchTest
  static final ArchRule percentagesOfDfeAreReadForDisclosureControlAlone =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              Product.ROOT + ".model..",
              Product.ROOT + ".ingest.definition..",
              Product.ROOT + ".transform.disclosure..")
          .should()
          .dependOnClassesThat(belongToAnyOf(ExternalPercentage.class));

  @ArchTest
  static final ArchRule protectionAndWhatFollowsItAreFreeOfSpark =
      noClasses()
          .that()
          .resideInAnyPackage(
              Product.ROOT + ".ingest..",
              Product.ROOT + ".transform.disclosure..",
              Product.ROOT + ".transform.statistics..",
              Product.ROOT + ".transform.series..",
              Product.ROOT + ".transform.caveat..",
              Product.ROOT + ".transform.publish..",
              Product.ROOT + ".transform.screen..",
              Product.ROOT + ".report..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "io.delta..", "scala..");

  @ArchTest
  static final ArchRule recordsBecomeRowsByHandForSparkReadsThemAsEmpty =
      noClasses().should().accessTargetWhere(handsARecordToSpark());

  private static DescribedPredicate<JavaAccess<?>> constructs(Class<?>... types) {
    return DescribedPredicate.describe(
        "construct " + Arrays.stream(types).map(Class::getSimpleName).toList(),
        access ->
            access.getName().equals("<init>")
                && Arrays.stream(types).anyMatch(access.getTargetOwner()::isEquivalentTo));
  }

  private static DescribedPredicate<JavaAccess<?>> handsARecordToSpark() {
    return DescribedPredicate.describe(
        "hand a record's class to Spark",
        access ->
            isBeanEncoder(access)
                || (access.getName().equals("createDataFrame") && endsWithAClass(access)));
  }

  private static boolean isBeanEncoder(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Encoders.class)
        && Set.of("bean", "product").contains(access.getName());
  }

  private static boolean endsWithAClass(JavaAccess<?> access) {
    return access.getTarget() instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().size() == 2
        && unit.getRawParameterTypes().get(1).isEquivalentTo(Class.class);
  }
}
