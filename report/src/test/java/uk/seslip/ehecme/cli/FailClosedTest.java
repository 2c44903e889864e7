package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose audit cannot pass, because an earlier release has already told a small count. */
class FailClosedTest {

  private static final String RETURN = "west-berkshire-2026-27-autumn.csv";
  private static final String WITHHELD =
      "E06000037,202526,Academic year,ehe_left_area,Total,Total,c,1,0";
  private static final String TOLD =
      "E06000037,202526,Academic year,ehe_left_area,Total,Total,1,1,1";

  @Test
  void theRunEndsWithOneSentenceAndLeavesEverythingAsItWas(@TempDir Path folder) throws Exception {
    Path returns = Files.createDirectory(folder.resolve("returns"));
    Path samples = Path.of(System.getProperty("ehecme.root", ".."), "samples/returns");
    Files.copy(samples.resolve(RETURN), returns.resolve(RETURN));
    Path out = folder.resolve("out");
    SampleRun first = new SampleRun(out);
    assertThat(first.run("--returns", returns.toString())).isEqualTo(1);
    SortedMap<String, String> released = first.hashes();

    tellASmallCount(out.resolve("store/index/releases/00001-partner.csv"));
    SampleRun second = new SampleRun(out);

    assertThat(second.run("--returns", returns.toString())).isEqualTo(3);
    assertThat(second.said().lines().filter(line -> line.startsWith("ehecme")))
        .containsExactly(
            "ehecme could not finish: cannot publish ehe_left_area of 2025/26: because a small"
                + " count could be worked out whatever is withheld (leave the measure out of this"
                + " release)");
    assertThat(second.said()).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(second.hashes()).isEqualTo(released);
    assertThat(names(out)).containsExactly("2026-27-autumn", "store");
    assertThat(names(out.resolve("store/index/releases"))).containsExactly("00001-partner.csv");
  }

  private static void tellASmallCount(Path release) throws Exception {
    String text = Files.readString(release);
    assertThat(text).contains(WITHHELD);
    Files.writeString(release, text.replace(WITHHELD, TOLD));
  }

  private static List<String> names(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
