package uk.seslip.ehecme.ingest.mess;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Programs that are no library of ours and write workbooks in their own ways. */
final class OtherWriters {

  private static final List<Path> LIBRE_OFFICE =
      List.of(Path.of("/usr/bin/soffice"), Path.of("/usr/bin/libreoffice"));
  private static final Path PYTHON = Path.of("/usr/bin/python3");
  private static final long LONGEST_SECONDS = 180;
  private static final String SCRIPT =
      """
      import sys, openpyxl, re
      out, drawings = sys.argv[1], open(sys.argv[2], encoding='utf-8').read()
      for drawing in drawings.split('\\f'):
          name, *rows = drawing.split('\\n')
          book = openpyxl.Workbook()
          sheet = book.active
          sheet.title = 'Data'
          for r, row in enumerate(rows, 1):
              for c, text in enumerate(row.split('|'), 1):
                  if re.fullmatch(r'-?\\d+(\\.\\d+)?', text):
                      sheet.cell(r, c, float(text) if '.' in text else int(text))
                  elif text:
                      sheet.cell(r, c, text[1:] if text.startswith("'") else text)
          book.save(out + '/' + name)
      """;

  private OtherWriters() {}

  static boolean hasLibreOffice() {
    return LIBRE_OFFICE.stream().anyMatch(Files::isExecutable);
  }

  static boolean hasOpenpyxl() throws IOException {
    return Files.isExecutable(PYTHON)
        && run(List.of(PYTHON.toString(), "-c", "import openpyxl")) == 0;
  }

  /** Converts workbooks into another format, all at once. */
  static void convert(List<Path> books, String ending, Path out) throws IOException {
    String program =
        LIBRE_OFFICE.stream().filter(Files::isExecutable).findFirst().orElseThrow().toString();
    List<String> command = new ArrayList<>(List.of(program, "--headless", "--norestore"));
    command.add("-env:UserInstallation=" + out.resolve("profile").toUri());
    command.addAll(List.of("--convert-to", ending, "--outdir", out.toString()));
    books.forEach(book -> command.add(book.toString()));
    if (run(command) != 0) {
      throw new IOException("LibreOffice did not convert the corpus to ." + ending);
    }
  }

  /** Writes drawn workbooks with Python's openpyxl, all at once. */
  static void writeWithOpenpyxl(Map<Path, List<String>> drawings, Path out) throws IOException {
    List<String> drawn = new ArrayList<>();
    drawings.forEach(
        (book, rows) -> drawn.add(book.getFileName() + "\n" + String.join("\n", rows)));
    Path text = out.resolve("drawings.txt");
    Files.writeString(text, String.join("\f", drawn), StandardCharsets.UTF_8);
    Path script = Files.writeString(out.resolve("write.py"), SCRIPT, StandardCharsets.UTF_8);
    if (run(List.of(PYTHON.toString(), script.toString(), out.toString(), text.toString())) != 0) {
      throw new IOException("openpyxl did not write the corpus");
    }
  }

  private static int run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return -1;
      }
      return process.exitValue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
