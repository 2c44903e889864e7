package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Unzips the release as a person would, in a folder with a space in its name, and runs it. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher under test is the POSIX one")
class ReleaseZipIT {

  private record Ending(int exitCode, String output) {}

  @TempDir static Path folder;
  private static Path home;

  @BeforeAll
  static void unzip() throws IOException {
    Path target = Files.createDirectories(folder.resolve("council laptop"));
    try (ZipFile zip = new ZipFile(System.getProperty("ehecme.zip"))) {
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        extract(zip, entries.nextElement(), target);
      }
    }
    try (var folders = Files.list(target)) {
      home = folders.findFirst().orElseThrow();
    }
  }

  @Test
  void theZipHoldsLaunchersLibrariesConfigurationAndSamples() {
    assertThat(List.of("ehecme", "ehecme.cmd", "LICENSE", "README.md", "config", "samples", "lib"))
        .allSatisfy(name -> assertThat(home.resolve(name)).exists());
  }

  @Test
  void helpAnswersAndEndsWithNothingToDo() throws Exception {
    Ending ending = ehecme("--help");

    assertThat(ending.output()).contains("Usage: ehecme", "Exit codes:");
    assertThat(ending.exitCode()).isZero();
  }

  @Test
  void theVersionIsTheOneOfTheZip() throws Exception {
    String version = home.getFileName().toString().replace("ehecme-", "ehecme ");

    assertThat(ehecme("--version").output().strip()).isEqualTo(version);
  }

  @Test
  void wrongUsagePassesItsExitCodeThroughTheLauncherAndLeavesNoArchive() throws Exception {
    Ending ending = ehecme("check", "--no-such-option");

    assertThat(ending.exitCode()).isEqualTo(2);
    assertThat(home.resolve(".ehecme")).isEmptyDirectory();
  }

  private static Ending ehecme(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", home.resolve("ehecme").toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ending(process.waitFor(), output);
  }

  private static void extract(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    Path file = target.resolve(entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    try (InputStream content = zip.getInputStream(entry)) {
      Files.copy(content, file);
    }
  }
}
