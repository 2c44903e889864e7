package uk.seslip.ehecme.ingest.parse;

import uk.seslip.ehecme.ingest.identify.CommentScreen;
import uk.seslip.ehecme.ingest.identify.LabelEcho;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FindingDraft;

/**
 * What becomes of words that an authority wrote itself. They often hold the caveat, so they go to
 * the data lead, unless they may be about a person; and what stands where no words should is
 * repeated without any name.
 */
public final class OwnWords {

  private static final int LONGEST = 300;
  private static final String KEPT = "comment_kept";
  private static final String DROPPED = "comment_dropped";

  private final Definitions definitions;
  private final CommentScreen screen;
  private final LabelEcho echo;

  /** The rules for one file. */
  public OwnWords(Definitions definitions) {
    this.definitions = definitions;
    this.screen = new CommentScreen(definitions);
    this.echo = new LabelEcho(definitions);
  }

  /** Whether the words may be about a person, so that nothing of them may be kept. */
  boolean isPersonal(Remark remark) {
    return screen.isPersonal(remark.text());
  }

  /** That the words were kept, or that they were not and where they stand. */
  public FindingDraft note(Remark remark) {
    String text = remark.text();
    return isPersonal(remark)
        ? dropped(remark, DROPPED)
        : FindingDraft.of(definitions.requireFindingType(KEPT), remark.cell())
            .found(text.substring(0, Math.min(LONGEST, text.length())));
  }

  /** What stands where an id or a period should, fit to be shown. */
  String echo(String written) {
    return echo.of(written);
  }

  /** That words were not kept, by the finding that says what follows from it. */
  FindingDraft dropped(Remark remark, String code) {
    return FindingDraft.of(definitions.requireFindingType(code), remark.cell());
  }
}
