package uk.seslip.ehecme.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.ingest.parse.Reply;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.QueryReference;
import uk.seslip.ehecme.model.Severity;

/**
 * Brings the replies of authorities to the queries they answer. A reply counts for the very query
 * it was written to: when the figure has changed since, the query is open again.
 */
final class QueryReplies {

  private static final Comparator<Part> OLDEST_FIRST =
      Comparator.comparingInt((Part part) -> part.identity().version())
          .thenComparing(part -> part.file().name());

  private final FindingDrafts drafts;
  private final Map<String, Given> given = new LinkedHashMap<>();

  /**
   * One reply with whose it is.
   *
   * @param part what it came in
   * @param reply the reply
   */
  private record Given(Part part, Reply reply) {}

  /** The replies of all parts; the newest to each query counts. */
  QueryReplies(FindingDrafts drafts, List<Part> parts) {
    this.drafts = drafts;
    parts.stream().sorted(OLDEST_FIRST).forEach(this::add);
  }

  private void add(Part part) {
    String authority = part.identity().authority().code();
    part.items()
        .replies()
        .forEach(reply -> given.put(authority + reply.reference(), new Given(part, reply)));
  }

  /** The findings, the answered queries with their answers, and a note for each idle reply. */
  List<Finding> answer(List<Finding> findings) {
    Map<String, Given> idle = new LinkedHashMap<>(given);
    List<Finding> answered = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Given> reply = find(finding);
      reply.ifPresent(found -> idle.values().remove(found));
      answered.add(
          reply.map(found -> finding.explainedBy(explanation(finding, found))).orElse(finding));
    }
    idle.values().stream().map(reply -> unused(reply, findings)).forEach(answered::add);
    return answered;
  }

  private Optional<Given> find(Finding finding) {
    return finding.type().severity() == Severity.QUERY
        ? finding
            .authority()
            .map(authority -> given.get(authority + QueryReference.of(finding).text()))
            .filter(found -> finding.term().equals(Optional.of(found.part().identity().term())))
        : Optional.empty();
  }

  private static Explanation explanation(Finding finding, Given found) {
    return new Explanation(
        found.part().identity().authority().code(),
        found.part().identity().term(),
        finding.type().code(),
        finding.measure().orElse(""),
        finding.item(),
        found.reply().reference(),
        found.reply().text(),
        found.reply().cell());
  }

  private Finding unused(Given idle, List<Finding> findings) {
    return drafts
        .of("reply_without_query", idle.reply().cell())
        .by(idle.part().identity().authority())
        .in(idle.part().identity().term())
        .found(idle.reply().reference())
        .expected(reason(idle, findings))
        .finding();
  }

  private static String reason(Given idle, List<Finding> findings) {
    String question = idle.reply().reference().replaceAll("-.*", "");
    return findings.stream()
        .filter(f -> f.type().severity() == Severity.QUERY)
        .filter(f -> QueryReference.of(f).question().equals(question))
        .findFirst()
        .map(f -> "it was written to another figure than the " + f.found() + " now returned")
        .orElse("no query of this return has its reference");
  }
}
