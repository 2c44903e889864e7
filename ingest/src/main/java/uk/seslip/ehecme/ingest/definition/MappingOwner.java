package uk.seslip.ehecme.ingest.definition;

import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Region;

/** Tells by its name whose a file of mappings is. */
final class MappingOwner {

  private static final String EVERYONE = "region";
  private static final String EXTENSION = ".csv";

  private MappingOwner() {}

  /**
   * The code of the authority whose name a file bears; empty for {@code region.csv}, which is for
   * all.
   *
   * @param file the file with its folder
   * @throws ConfigurationException when no authority of today has that name
   */
  static Optional<String> of(String file, Region region) {
    String slug = file.substring(file.lastIndexOf('/') + 1, file.length() - EXTENSION.length());
    if (slug.equals(EVERYONE)) {
      return Optional.empty();
    }
    return Optional.of(
        region.authorities().stream()
            .filter(a -> a.validTo().isEmpty() && a.slug().equals(slug))
            .findFirst()
            .map(Authority::code)
            .orElseThrow(
                () ->
                    new ConfigurationException(
                        file,
                        "no authority is called '" + slug + "'",
                        "name it like bracknell-forest.csv, or region.csv for all")));
  }
}
