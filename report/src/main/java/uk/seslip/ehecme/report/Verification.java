package uk.seslip.ehecme.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;
import uk.seslip.ehecme.report.restricted.FileHashes;
import uk.seslip.ehecme.report.restricted.RunRecord;
import uk.seslip.ehecme.transform.PublishedDataset;

/**
 * Says in sentences where what was published, or read, is no longer what it was; none if nowhere.
 */
public final class Verification {

  private Verification() {}

  /**
   * Compares the published files with the manifest of the run that made them.
   *
   * @param run what the manifest says
   * @param publish the folder with a folder for each tier
   * @throws IOException when a file cannot be read
   */
  public static List<String> ofPublished(RunRecord run, Path publish) throws IOException {
    NavigableMap<String, String> found = FileHashes.below(publish);
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> entry : run.published().entrySet()) {
      String now = found.getOrDefault(entry.getKey(), "");
      if (now.isEmpty()) {
        differences.add(entry.getKey() + " was published and is missing.");
      } else if (!now.equals(entry.getValue())) {
        differences.add(entry.getKey() + " has changed since it was published.");
      }
    }
    found.keySet().stream()
        .filter(path -> run.tiers().stream().anyMatch(t -> path.startsWith(t.slug() + "/")))
        .filter(path -> !run.published().containsKey(path))
        .forEach(path -> differences.add(path + " is there and was not published by the run."));
    return differences;
  }

  /**
   * Compares a folder of returns with the files that the store says its figures came from.
   *
   * @param read the name and hash of each file that was read
   * @param returns the folder of returns
   * @throws IOException when a file cannot be read
   */
  public static List<String> ofReturns(Map<String, String> read, Path returns) throws IOException {
    NavigableMap<String, String> found = FileHashes.below(returns);
    List<String> differences = new ArrayList<>();
    new TreeSet<>(read.keySet())
        .forEach(
            hash -> {
              if (!found.containsValue(hash)) {
                differences.add(
                    read.get(hash) + " was read and is not in the folder, or has changed.");
              }
            });
    found.forEach(
        (path, hash) -> {
          if (!read.containsKey(hash)) {
            differences.add(path + " is in the folder and is not what was read.");
          }
        });
    return differences;
  }

  /**
   * Writes the open data anew from recomputed figures into a temporary folder and compares it with
   * what was published.
   *
   * @param publish the folder with a folder for each tier
   * @throws IOException when a file cannot be written or read
   */
  public static List<String> ofData(List<PublishedDataset> recomputed, Path publish)
      throws IOException {
    Path temporary = Files.createTempDirectory("ehecme-verify-");
    try {
      List<String> differences = new ArrayList<>();
      for (PublishedDataset dataset : recomputed) {
        Path tier = Path.of(dataset.tier().slug());
        for (Path file : OpenData.write(dataset, temporary.resolve(tier))) {
          compare(temporary.relativize(file), file, publish).ifPresent(differences::add);
        }
      }
      return differences;
    } finally {
      Staging.delete(temporary);
    }
  }

  private static Optional<String> compare(Path path, Path recomputed, Path publish)
      throws IOException {
    Path published = publish.resolve(path.toString());
    if (Files.notExists(published)) {
      return Optional.of(path + " was not published.");
    }
    return Files.mismatch(published, recomputed) < 0
        ? Optional.empty()
        : Optional.of(path + " is not what the store gives.");
  }
}
