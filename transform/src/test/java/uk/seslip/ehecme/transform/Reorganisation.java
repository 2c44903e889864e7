package uk.seslip.ehecme.transform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Definitions;

/**
 * The repository's configuration after an invented reorganisation on 1 April 2027: Northshire is
 * split into East and West Northshire, and Medway is merged into Kent.
 */
public final class Reorganisation {

  public static final String NORTH = "E10000099";
  public static final String EAST = "E06000091";
  public static final String WEST = "E06000092";

  private static final String CONTINUES = ",,E12000008,South East,";
  private static final String ENDS = ",2027-03-31,E12000008,South East,";

  private Reorganisation() {}

  /** Copies the configuration into a folder, changes two of its files and reads it. */
  public static Definitions read(Path folder) throws IOException {
    Path config = Path.of(System.getProperty("ehecme.root", "..")).resolve("config");
    try (Stream<Path> files = Files.walk(config)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(config.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    change(folder.resolve("authorities.csv"), authorities());
    change(folder.resolve("successors.csv"), successors());
    return DefinitionsReader.read(folder);
  }

  private static List<String> authorities() {
    return List.of(
        NORTH + ",998,Northshire,2009-01-01" + ENDS,
        EAST + ",997,East Northshire,2027-04-01" + CONTINUES,
        WEST + ",996,West Northshire,2027-04-01" + CONTINUES);
  }

  private static List<String> successors() {
    return List.of(
        NORTH + "," + EAST + ",2027-04-01,the eastern districts,Invented for this test",
        NORTH + "," + WEST + ",2027-04-01,the western districts,Invented for this test",
        TestReturns.MEDWAY
            + ","
            + TestReturns.KENT
            + ",2027-04-01,all of it,Invented for this test");
  }

  private static void change(Path file, List<String> added) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      lines.add(line.startsWith(TestReturns.MEDWAY) ? line.replace(CONTINUES, ENDS) : line);
    }
    lines.addAll(added);
    Files.write(file, lines, StandardCharsets.UTF_8);
  }
}
