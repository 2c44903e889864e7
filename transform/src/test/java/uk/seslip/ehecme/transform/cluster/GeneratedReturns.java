package uk.seslip.ehecme.transform.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;

/**
 * Any number of invented returns: every authority for sixteen terms, then second versions of those,
 * and so on. Every figure is drawn by a generator with a fixed seed.
 */
public final class GeneratedReturns {

  private static final String HEADER =
      "layout_version,new_la_code,la_name,term,return_version,returned_on,item_id,measure,period,"
          + "breakdown_topic,breakdown,value,note\n";
  private static final Term NEWEST = Term.ofSlug("2026-27-autumn");
  private static final int TERMS = 16;
  private static final int SEED = 20_261_120;

  private final Definitions definitions;
  private final Random random = new Random(SEED);

  private GeneratedReturns(Definitions definitions) {
    this.definitions = definitions;
  }

  /**
   * Writes returns for a benchmark.
   *
   * @param arguments the folder of the configuration, the folder to write to, and how many
   */
  public static void main(String[] arguments) throws IOException {
    Definitions definitions = DefinitionsReader.read(Path.of(arguments[0]));
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    write(definitions, folder, Integer.parseInt(arguments[2]));
  }

  /** Writes so many returns into a folder that is there. */
  public static void write(Definitions definitions, Path folder, int count) throws IOException {
    GeneratedReturns generator = new GeneratedReturns(definitions);
    List<Authority> authorities = definitions.region().authorities();
    for (int i = 0; i < count; i++) {
      Authority authority = authorities.get(i % authorities.size());
      int turn = i / authorities.size();
      Term term = Term.ofIndex(NEWEST.index() - turn % TERMS);
      int version = 1 + turn / TERMS;
      String name = "%s-%s-v%d.csv".formatted(authority.slug(), term.slug(), version);
      String text = HEADER + generator.rows(authority, term, version);
      Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
  }

  private String rows(Authority authority, Term term, int version) {
    String claim =
        "ehecme-1,%s,\"%s\",%s,%d,%s,"
            .formatted(
                authority.code(), authority.name(), term.label(), version, returned(term, version));
    StringBuilder rows = new StringBuilder();
    for (String measure : List.of("ehe_census", "cme_census")) {
      int girls = random.nextInt(900);
      int boys = random.nextInt(900);
      row(rows, claim, measure, term, Breakdown.TOTAL, Integer.toString(girls + boys));
      row(rows, claim, measure, term, new Breakdown("Sex", "Female"), Integer.toString(girls));
      row(rows, claim, measure, term, new Breakdown("Sex", "Male"), boy(boys));
    }
    return rows.toString();
  }

  /** Now and then something that is no number, as people write. */
  private String boy(int boys) {
    return random.nextInt(10) == 0 ? "about " + boys : Integer.toString(boys);
  }

  private String returned(Term term, int version) {
    return definitions.findTerm(term).orElseThrow().returnDate().plusDays(version - 10L).toString();
  }

  private static void row(
      StringBuilder rows, String claim, String measure, Term term, Breakdown group, String value) {
    String item = group.isTotal() ? "" : "/" + group.topic() + "/" + group.category();
    rows.append(claim)
        .append(measure)
        .append(item)
        .append(",,")
        .append(term.label())
        .append(",,,")
        .append(value)
        .append(",\n");
  }
}
