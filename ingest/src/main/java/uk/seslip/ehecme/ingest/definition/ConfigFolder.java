package uk.seslip.ehecme.ingest.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds the configuration, and the two kinds of file in it.
 *
 * @param root the folder
 */
record ConfigFolder(Path root) {

  /** The rows of a CSV file that has exactly these columns, in any order. */
  List<Entry> csv(String file, String... columns) {
    return CsvEntries.read(file, text(file), List.of(columns));
  }

  /** The CSV files of a subfolder by name, each with the subfolder before it; none without it. */
  List<String> csvFilesIn(String subfolder) {
    Path path = root.resolve(subfolder);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv"))
          .sorted()
          .map(name -> subfolder + "/" + name)
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot list " + path + ": " + broken.getMessage(), broken);
    }
  }

  /** The tree of a YAML file. */
  YamlNode yaml(String file) {
    return YamlTree.read(file, text(file));
  }

  /** The text of a file without its byte-order mark. */
  String text(String file) {
    Path path = root.resolve(file);
    if (!Files.isRegularFile(path)) {
      throw new ConfigurationException(
          file,
          "there is no such file in " + root.toString().replace('\\', '/'),
          "restore it, or give the right folder with --config");
    }
    try {
      String text = Files.readString(path, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (java.nio.charset.CharacterCodingException notUtf8) {
      throw new ConfigurationException(file, "it is not in UTF-8", "save it again as UTF-8");
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read " + path + ": " + broken.getMessage(), broken);
    }
  }
}
