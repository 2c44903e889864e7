package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.FindingDraft;

/**
 * Reads what was written beside the queries of a receipt. A reply that may be about a person is not
 * kept, and its query stays open.
 */
final class ReplyParser {

  private static final String DROPPED = "reply_dropped";

  private final OwnWords words;
  private final List<Reply> replies = new ArrayList<>();
  private final List<FindingDraft> dropped = new ArrayList<>();

  ReplyParser(OwnWords words) {
    this.words = words;
  }

  void parse(ItemRow row) {
    Reply reply = Reply.of(row);
    Remark written = new Remark(reply.text(), reply.cell());
    if (words.isPersonal(written)) {
      dropped.add(words.dropped(written, DROPPED));
    } else if (!reply.text().isEmpty()) {
      replies.add(reply);
    }
  }

  List<Reply> replies() {
    return List.copyOf(replies);
  }

  /** That replies were not kept, and where they stand. */
  List<FindingDraft> dropped() {
    return List.copyOf(dropped);
  }
}
