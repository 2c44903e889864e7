package uk.seslip.ehecme.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile file ends in a finding, within ten seconds of work and a heap of 512 MB. The work
 * of the one thread is measured, so that a busy machine makes no difference.
 */
class SmallHeapTest {

  private static final long LONGEST_MILLIS = 10_000;
  private static final long LONGEST_RUN_SECONDS = 300;
  private static final int LARGEST_ROWS = 12_000;
  private static final int LARGEST_COLUMNS = 16;

  @TempDir private Path folder;

  @Test
  void everyHostileFileEndsInAFindingInTimeAndInASmallHeap() throws Exception {
    Path files = Files.createDirectory(folder.resolve("files"));
    new HostileBooks(files).write();
    writeTheLargestThatIsRead(files.resolve("largest.xlsx"));

    List<String[]> lines = run(files);

    assertThat(lines).hasSize(files.toFile().list().length);
    assertThat(lines).allSatisfy(line -> assertThat(line[2]).as(line[0]).isNotEmpty());
    assertThat(lines)
        .allSatisfy(
            line -> assertThat(Long.parseLong(line[1])).as(line[0]).isLessThan(LONGEST_MILLIS));
  }

  /** Nearly as many cells as are let through, every one of them different. */
  private static void writeTheLargestThatIsRead(Path file) throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("Data");
      for (int row = 0; row < LARGEST_ROWS; row++) {
        Row cells = sheet.createRow(row);
        for (int column = 0; column < LARGEST_COLUMNS; column++) {
          cells.createCell(column).setCellValue(Math.sqrt(row * 31.0 + column * 7919.0));
        }
      }
      book.write(out);
    }
  }

  private List<String[]> run(Path files) throws IOException, InterruptedException {
    Path report = folder.resolve("report.txt");
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapRun.class.getName(),
                Path.of("..", "config").toString(),
                files.toString(),
                report.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended && process.exitValue() == 0)
        .as("%s%n%s", Files.readString(log), Files.exists(report) ? Files.readString(report) : "")
        .isTrue();
    return Files.readString(report, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
