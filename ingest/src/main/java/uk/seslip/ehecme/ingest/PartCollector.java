package uk.seslip.ehecme.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.Identity;
import uk.seslip.ehecme.ingest.parse.ItemParser;
import uk.seslip.ehecme.ingest.parse.ItemRow;
import uk.seslip.ehecme.ingest.parse.OwnWords;
import uk.seslip.ehecme.ingest.parse.ParsedItems;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.SourceFile;
import uk.seslip.ehecme.model.Term;

/**
 * Gathers what a file says for each authority, term and version, however many spellings it uses for
 * them, and reads the rows of each together.
 */
final class PartCollector {

  private final Definitions definitions;
  private final SourceFile file;
  private final OwnWords words;
  private final Map<Key, Gathered> gathered = new LinkedHashMap<>();

  PartCollector(Definitions definitions, SourceFile file) {
    this.definitions = definitions;
    this.file = file;
    this.words = new OwnWords(definitions);
  }

  private record Key(Authority authority, Term term, int version) {}

  private record Gathered(
      Identity identity,
      CellReference termCell,
      List<ItemRow> rows,
      List<Finding> findings,
      Part.Role role) {}

  void add(Identity identity, List<Finding> findings, ClaimedContent content) {
    Gathered now =
        new Gathered(
            identity,
            content.claim().cell(Field.TERM),
            content.rows(),
            Stream.concat(findings.stream(), problems(identity, content)).toList(),
            content.claim().isReceipt() ? Part.Role.RECEIPT : Part.Role.RETURN);
    Key key = new Key(identity.authority(), identity.term(), identity.version());
    gathered.merge(key, now, PartCollector::join);
  }

  private static Stream<Finding> problems(Identity identity, ClaimedContent content) {
    return content.problems().stream()
        .map(draft -> draft.by(identity.authority()).in(identity.term()).finding());
  }

  private static Gathered join(Gathered first, Gathered second) {
    Identity one = first.identity();
    Identity other = second.identity();
    LocalDate latest = one.received().isAfter(other.received()) ? one.received() : other.received();
    Identity both =
        new Identity(
            one.authority(),
            one.term(),
            one.version(),
            latest,
            one.nilReturn() || other.nilReturn());
    List<ItemRow> rows = new ArrayList<>(first.rows());
    rows.addAll(second.rows());
    List<Finding> findings = new ArrayList<>(first.findings());
    findings.addAll(second.findings());
    return new Gathered(both, first.termCell(), rows, findings, first.role());
  }

  List<Part> parts() {
    return gathered.values().stream().map(this::part).toList();
  }

  private Part part(Gathered content) {
    ParsedItems items = ItemParser.parse(definitions, words, content.identity(), content.rows());
    return new Part(
        content.identity(), content.termCell(), file, items, content.findings(), content.role());
  }
}
