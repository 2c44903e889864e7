package uk.seslip.ehecme.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.seslip.ehecme.ingest.check.KnownFigures;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;

/**
 * Joins and checks the returns of a batch in the order of their terms, so that each is checked
 * against what is known of the terms before it, and of the others of its own.
 *
 * @param definitions the configuration
 * @param known earlier returns; those of the batch are added to it
 */
record TermByTerm(Definitions definitions, KnownFigures known) {

  Map<ReturnKey, AssembledReturn> assemble(List<Part> parts) {
    Map<ReturnKey, AssembledReturn> returns = new TreeMap<>();
    Map<Term, List<Part>> byTerm =
        parts.stream()
            .collect(
                Collectors.groupingBy(
                    part -> part.identity().term(), TreeMap::new, Collectors.toList()));
    byTerm.values().forEach(ofTerm -> returns.putAll(assembleTerm(ofTerm)));
    return returns;
  }

  private Map<ReturnKey, AssembledReturn> assembleTerm(List<Part> parts) {
    parts.stream()
        .sorted(Comparator.comparingInt(part -> part.identity().version()))
        .forEach(part -> known.add(part.items().observations()));
    Map<ReturnKey, List<Part>> byReturn =
        parts.stream().collect(Collectors.groupingBy(Part::key, TreeMap::new, Collectors.toList()));
    Map<ReturnKey, AssembledReturn> returns = new TreeMap<>();
    byReturn.forEach(
        (key, own) -> returns.put(key, ReturnAssembler.assemble(definitions, known, key, own)));
    return returns;
  }
}
