package uk.seslip.ehecme.cluster;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import uk.seslip.ehecme.transform.cluster.ProgramJars;

/**
 * The program and Spark as a person would have them, made of this JVM's class path: a folder with
 * the jars of the program, as the release has it, and a Spark home with all jars that the program
 * does not bring to a cluster itself.
 *
 * @param lib the program's jars, and {@link #program()}, which names them
 * @param sparkHome what a cluster's machines have
 */
record ProgramFolder(Path lib, Path sparkHome) {

  /** The class that is started. */
  static final String MAIN = "uk.seslip.ehecme.cli.Ehecme";

  private static final String PROGRAM = "ehecme-start.jar";

  /** Makes both folders below a folder that is there. */
  static ProgramFolder in(Path folder) throws IOException {
    Path lib = Files.createDirectories(folder.resolve("lib"));
    Path home = folder.resolve("spark");
    Path jars = Files.createDirectories(home.resolve("jars"));
    Files.createFile(home.resolve("RELEASE"));
    for (Path entry : classPath()) {
      String name = entry.getFileName().toString();
      if (Files.isDirectory(entry)) {
        jar(entry, lib.resolve(moduleName(entry)));
        continue;
      }
      Files.createSymbolicLink(lib.resolve(name), entry);
      if (!ProgramJars.isNeeded(name)) {
        Files.createSymbolicLink(jars.resolve(name), entry);
      }
    }
    writeProgram(lib);
    return new ProgramFolder(lib, home);
  }

  /** Removes the links, which would else be looked into when the folder is removed. */
  void removeLinks() throws IOException {
    for (Path folder : List.of(lib, sparkHome.resolve("jars"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path link : files.filter(Files::isSymbolicLink).toList()) {
          Files.delete(link);
        }
      }
    }
  }

  /** The jar that is run; its manifest names the others. */
  Path program() {
    return lib.resolve(PROGRAM);
  }

  private static List<Path> classPath() throws IOException {
    List<Path> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry).toAbsolutePath().normalize();
      if (Files.exists(path) && !path.getFileName().toString().equals("test-classes")) {
        entries.add(path);
      }
    }
    return entries;
  }

  /** Classes lie in {@code MODULE/target/classes}. */
  private static String moduleName(Path classes) {
    return "ehecme-" + classes.getParent().getParent().getFileName() + "-tested.jar";
  }

  private static void jar(Path classes, Path jar) throws IOException {
    try (Stream<Path> files = Files.walk(classes);
        JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
  }

  /** As the release's own: nothing but the names of the class to start and of all other jars. */
  private static void writeProgram(Path lib) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, MAIN);
    try (Stream<Path> jars = Files.list(lib)) {
      attributes.put(
          Attributes.Name.CLASS_PATH,
          jars.map(jar -> jar.getFileName().toString()).sorted().collect(joining(" ")));
    }
    try (OutputStream file = Files.newOutputStream(lib.resolve(PROGRAM))) {
      new JarOutputStream(file, manifest).close();
    }
  }
}
