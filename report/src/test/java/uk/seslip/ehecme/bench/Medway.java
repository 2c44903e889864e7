package uk.seslip.ehecme.bench;

import java.nio.file.Path;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.ingest.definition.ExtractDefinitionReader;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;

/** The question that the benchmark asks: Medway's, in autumn 2026/27. */
final class Medway {

  private static final String CODE = "E06000035";

  private Medway() {}

  static ExtractQuestion question() {
    Path config = Path.of(System.getProperty("ehecme.root", ".."), "config");
    Definitions definitions = DefinitionsReader.read(config);
    return new ExtractQuestion(
        definitions.region().requireAuthority(CODE),
        definitions.findTerm(Term.ofSlug("2026-27-autumn")).orElseThrow(),
        definitions.register(),
        ExtractDefinitionReader.read(config, definitions),
        InventedExtract.AS_OF);
  }
}
