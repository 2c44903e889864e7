package uk.seslip.ehecme.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.ingest.definition.ExtractDefinitionReader;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Aggregation;
import uk.seslip.ehecme.transform.extract.ExtractResult;

/** Measures how long an extract takes; started by {@code bench/extract/run}, not a test. */
final class ExtractBench {

  private ExtractBench() {}

  public static void main(String[] arguments) throws Exception {
    Path config = Path.of(System.getProperty("ehecme.home", ".")).resolve("config");
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Definitions definitions = DefinitionsReader.read(config);
    Term term = Term.ofSlug("2026-27-autumn");
    Path file = Path.of(arguments[1]);
    if (arguments[0].equals("generate")) {
      InventedExtract.write(
          definitions.register(), term, Long.parseLong(arguments[2]), 20261001L, file);
      return;
    }
    ExtractQuestion question =
        new ExtractQuestion(
            definitions.region().requireAuthority("E06000035"),
            definitions.findTerm(term).orElseThrow(),
            definitions.register(),
            ExtractDefinitionReader.read(config, definitions),
            InventedExtract.AS_OF);
    for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
      long start = System.nanoTime();
      ExtractResult result =
          Aggregation.run("local[2]", question, List.of(file.toUri().toString()));
      out.println(
          "round "
              + round
              + ": "
              + (System.nanoTime() - start) / 1_000_000
              + " ms, rows "
              + result.rows()
              + ", kept "
              + result.kept());
      if (round == 0) {
        result.counts().stream().filter(c -> c.topic().isEmpty()).forEach(out::println);
        result
            .problems()
            .forEach(
                p ->
                    out.println(
                        p.problem()
                            + " "
                            + p.column()
                            + " "
                            + p.count()
                            + " "
                            + p.first().stream().limit(3).toList()));
      }
    }
  }
}
