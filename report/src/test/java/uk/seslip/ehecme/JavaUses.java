package uk.seslip.ehecme;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names what a class uses of Java, called or referred to. A use is written {@code Owner.name} when
 * every form is meant, and {@code Owner.name(Type, Type)} when one is.
 */
final class JavaUses {

  private JavaUses() {}

  static DescribedPredicate<JavaAccess<?>> anyOf(String what, Set<String> uses) {
    return DescribedPredicate.describe(
        "use " + what,
        access -> isJava(access) && (uses.contains(name(access)) || uses.contains(form(access))));
  }

  private static boolean isJava(JavaAccess<?> access) {
    return access.getTargetOwner().getPackageName().startsWith("java.");
  }

  private static String name(JavaAccess<?> access) {
    return access.getTargetOwner().getSimpleName() + "." + access.getTarget().getName();
  }

  private static String form(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    return target instanceof CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes().stream()
            .map(JavaClass::getSimpleName)
            .collect(Collectors.joining(", ", name(access) + "(", ")"))
        : name(access);
  }
}
