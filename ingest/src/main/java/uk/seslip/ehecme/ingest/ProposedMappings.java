package uk.seslip.ehecme.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.identify.ChildLevelScreen;
import uk.seslip.ehecme.ingest.identify.Identity;
import uk.seslip.ehecme.ingest.parse.Unread;
import uk.seslip.ehecme.ingest.source.SourceDocument;
import uk.seslip.ehecme.ingest.source.SourceReader;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Term;

/**
 * Proposes rows of {@code config/mappings} for the wordings of a file that nothing explains. They
 * are incomplete on purpose: a person says what each wording means, in which role and why.
 */
final class ProposedMappings {

  private static final String HEADER =
      "sheet,header,label,measure,topic,category,valid_from,valid_to,role,decided,why";
  private static final String HIDDEN = "…";

  private final Definitions definitions;
  private final LocalDate asOf;
  private final DocumentReader documents;
  private final ChildLevelScreen screen;

  ProposedMappings(Definitions definitions, LocalDate asOf) {
    this.definitions = definitions;
    this.asOf = asOf;
    this.documents = new DocumentReader(definitions, asOf);
    this.screen = new ChildLevelScreen(asOf);
  }

  /** The lines to print for a file; none when everything in it is explained or nothing may be. */
  List<String> lines(Path file) {
    if (!(SourceReader.read(file) instanceof SourceDocument document)
        || screen.find(document.grids()).isPresent()) {
      return List.of();
    }
    List<Unread> unknown = documents.unknown(document);
    if (unknown.isEmpty()) {
      return List.of();
    }
    Optional<Identity> owner = documents.owner(document);
    Term term = owner.map(Identity::term).orElseGet(documents::newestTerm);
    String name = owner.map(identity -> identity.authority().slug()).orElse("<authority>");
    List<String> lines = new ArrayList<>();
    lines.add("# for config/mappings/" + name + ".csv: complete each row, and give role and why");
    lines.add(HEADER);
    unknown.stream().flatMap(one -> lines(one, term)).distinct().forEach(lines::add);
    return lines;
  }

  private Stream<String> lines(Unread unread, Term term) {
    if (unread.found().contains(HIDDEN) || unread.wording().isBlank()) {
      return Stream.of(
          "# " + unread.cell().label() + ": the wording may be a name and is not repeated here");
    }
    String nearest = String.join(" or ", unread.nearest());
    Stream<String> hint =
        nearest.isEmpty() ? Stream.empty() : Stream.of("# the nearest known: " + nearest);
    return Stream.concat(hint, Stream.of(row(unread, term)));
  }

  private String row(Unread unread, Term term) {
    String wording = quoted(unread.wording());
    String sheet = quoted(unread.cell().sheet());
    String place =
        switch (unread.axis()) {
          case SHEET -> sheet + ",,";
          case HEADER -> sheet + "," + wording + ",";
          case LABEL -> sheet + ",," + wording;
        };
    return place + "," + target(unread.nearest()) + "," + term.slug() + ",,," + asOf + ",";
  }

  /** What the one nearest name stands for; nothing when there are several, or none. */
  private String target(List<String> nearest) {
    if (nearest.size() != 1) {
      return ",,";
    }
    String name = nearest.get(0);
    Optional<String> measure =
        definitions.register().measures().stream()
            .filter(m -> m.label().equals(name))
            .map(Measure::id)
            .findFirst();
    boolean topic = definitions.register().topics().stream().anyMatch(t -> t.name().equals(name));
    return measure
        .map(id -> id + ",,")
        .orElseGet(() -> topic ? "," + name + "," : "," + topicOf(name) + "," + quoted(name));
  }

  private String topicOf(String category) {
    List<String> topics =
        definitions.register().topics().stream()
            .filter(topic -> topic.hasLabel(category))
            .map(BreakdownTopic::name)
            .distinct()
            .toList();
    return topics.size() == 1 ? topics.get(0) : "";
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '#');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
