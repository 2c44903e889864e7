package uk.seslip.ehecme;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The program's own classes, and how the rules of the house name the place of each. */
final class Product {

  static final String ROOT = "uk.seslip.ehecme";

  private Product() {}

  /** Leaves the tests out, wherever they were compiled to. */
  static final class OnlyMain implements ImportOption {

    @Override
    public boolean includes(Location location) {
      return ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(location);
    }
  }

  static boolean owns(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /**
   * The place of a class in the table of packages: {@code model}, {@code ingest.source} and so on.
   * A module's own package holds two: its façade and the public records that it hands on.
   */
  static String placeOf(JavaClass type) {
    String place =
        Arrays.stream(type.getPackageName().substring(ROOT.length()).split("\\."))
            .filter(part -> !part.isEmpty())
            .limit(2)
            .collect(Collectors.joining("."));
    boolean isFacade = place.equals("ingest") || place.equals("transform");
    return isFacade && isHandOff(type) ? place + " hand-offs" : place;
  }

  private static boolean isHandOff(JavaClass type) {
    JavaClass outer = type.getEnclosingClass().orElse(type);
    boolean isPublic = outer.getModifiers().contains(JavaModifier.PUBLIC);
    return isPublic && (outer.isRecord() || outer.isEnum());
  }
}
