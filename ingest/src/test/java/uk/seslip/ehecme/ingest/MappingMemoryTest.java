package uk.seslip.ehecme.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.ObservedValue;

/** What a person has said of a wording is remembered for that authority, and for no other. */
class MappingMemoryTest {

  private static final String HEADER =
      "sheet,header,label,measure,topic,category,valid_from,valid_to,role,decided,why\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeAReturn() throws IOException {
    file = write("medway.csv", "Medway");
  }

  private Path write(String name, String authority) throws IOException {
    String text =
        "Authority,"
            + authority
            + "\nTerm,Autumn 2026/27\n\nReason,EHE,Visits\nMental health,9,1\nLifestile,4,2\n";
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  @Test
  void whatIsNotUnderstoodIsProposedWithTheNearestNameAndLeftToAPerson() {
    assertThat(Ingest.learn(REAL, file, AS_OF))
        .contains(HEADER.strip())
        .contains("# the nearest known: Lifestyle")
        .contains(",,Lifestile,,Reason,Lifestyle,2026-27-autumn,,,2026-11-20,");
  }

  @Test
  void aRememberedWordingIsReadAndAnIgnoredOneIsPassedOver() throws IOException {
    Definitions remembering =
        with(
            "medway.csv",
            ",,Lifestile,,Reason,Lifestyle,2026-27-autumn,,Data lead,2026-11-20,Agreed by"
                + " telephone",
            ",Visits,,IGNORE,,,2026-27-autumn,,Data lead,2026-11-20,Not asked");

    assertThat(read(remembering, file)).containsExactlyInAnyOrder("Mental health=9", "Lifestyle=4");
    assertThat(Ingest.learn(remembering, file, AS_OF)).isEmpty();
  }

  @Test
  void oneAuthoritysMemoryIsNotAnothers() throws IOException {
    Definitions remembering =
        with(
            "kent.csv",
            ",,Lifestile,,Reason,Lifestyle,2026-27-autumn,,Data lead,2026-11-20,Agreed");

    assertThat(read(remembering, file)).containsExactly("Mental health=9");
    assertThat(read(remembering, write("kent.csv", "Kent"))).contains("Lifestyle=4");
  }

  @Test
  void aDecisionHoldsForItsTermsOnly() throws IOException {
    Definitions remembering =
        with(
            "medway.csv",
            ",,Lifestile,,Reason,Lifestyle,2023-24-autumn,2025-26-summer,Data lead,2026-11-20,Old");

    assertThat(read(remembering, file)).containsExactly("Mental health=9");
  }

  private static List<String> read(Definitions definitions, Path file) {
    return Ingest.check(definitions, file, AS_OF).submissions().stream()
        .flatMap(submission -> submission.observations().stream())
        .map(o -> o.breakdown().category() + "=" + value(o.value()))
        .toList();
  }

  private static String value(ObservedValue value) {
    return ((ObservedValue.Reported) value).number().toPlainString();
  }

  private Definitions with(String mappings, String... rows) throws IOException {
    Path config = folder.resolve("config");
    try (Stream<Path> files = Files.walk(Path.of("..", "config"))) {
      for (Path from : files.toList()) {
        Path to = config.resolve(Path.of("..", "config").relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    }
    Files.writeString(
        config.resolve("mappings").resolve(mappings),
        HEADER + String.join("\n", rows) + "\n",
        StandardCharsets.UTF_8);
    return DefinitionsReader.read(config);
  }
}
