package uk.seslip.ehecme.transform.disclosure;

import java.util.List;
import java.util.function.IntFunction;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.AuditReport;
import uk.seslip.ehecme.transform.ExactFigure;

/**
 * Withholds in one tier until the audit passes.
 *
 * <p>The public tier is decided first and by itself. A reader of the partner tier is taken to hold
 * the public one too, so it is decided with both in view.
 */
final class TierProtection {

  private static final int MOST_ROUNDS = 50;

  private final ExactTable exact;
  private final Knowledge knowledge;
  private final Tier tier;
  private final Draft draft;
  private final StillHidden hidden;
  private final EarlierSums earlier;
  private final Reader reader;
  private final Rules rules;
  private final Audit.Tally tally = new Audit.Tally();
  private int rounds;

  private TierProtection(
      List<ExactFigure> figures, ExactTable exact, Tier tier, Knowledge knowledge, Reader others) {
    this.exact = exact;
    this.knowledge = knowledge;
    this.tier = tier;
    this.draft = new Draft(figures, RoundingRule.of(tier, knowledge.rules()));
    OutsideKnowledge outside =
        new OutsideKnowledge(knowledge, exact, RoundingRule.of(Tier.PUBLIC, knowledge.rules()));
    this.hidden = new StillHidden(exact, outside.dfe(), draft);
    this.earlier = new EarlierSums(knowledge.earlier(), exact, draft.small().highest());
    Reader own = draft::shown;
    this.reader = own.and(others).and(outside);
    this.rules = new Rules(draft, reader, hidden, exact::isOfRegion, this::isSensitive, finer());
  }

  /** Decides a tier. */
  static TierProtection of(List<ExactFigure> figures, Tier tier, Knowledge knowledge) {
    ExactTable exact = new ExactTable(figures, knowledge.region());
    TierProtection open =
        new TierProtection(figures, exact, Tier.PUBLIC, knowledge, c -> Known.NOTHING).run();
    return switch (tier) {
      case PUBLIC -> open;
      case PARTNER ->
          new TierProtection(figures, exact, Tier.PARTNER, knowledge, open.draft::shown).run();
    };
  }

  private TierProtection run() {
    exact.blocks().forEach(this::protect);
    return this;
  }

  private void protect(Block block) {
    rules.apply(block);
    for (int round = 1; !audited(block); round++) {
      rules.apply(block);
      if (round >= MOST_ROUNDS) {
        throw failed(block);
      }
    }
  }

  /** Whether the block passes; where it does not, the next remedy is taken. */
  private boolean audited(Block block) {
    rounds++;
    Audit audit = new Audit(new BlockSystem(block, exact, reader).with(block, earlier), tally);
    List<Cell> narrowed = audit.narrowed(draft::isLow, exact::isOfRegion, hidden);
    Remedies remedies = new Remedies(block, exact::isOfRegion);
    boolean remedied = false;
    for (Cell cell : narrowed) {
      remedied |= remedies.of(cell).anyMatch(draft::withhold);
    }
    if (!narrowed.isEmpty() && !remedied) {
      throw failed(block);
    }
    return narrowed.isEmpty();
  }

  private DisclosureException failed(Block block) {
    Cell first = block.lines().isEmpty() ? block.rows().get(0).total() : block.lines().get(0).sum();
    return new DisclosureException(
        "cannot publish "
            + first.measure()
            + " of "
            + first.period().label()
            + ": because a small count could be worked out whatever is withheld"
            + " (leave the measure out of this release)");
  }

  private boolean isSensitive(Row row) {
    return knowledge
        .register()
        .findMeasure(row.total().measure())
        .flatMap((Measure m) -> knowledge.register().findTopic(m, row.topic()))
        .map(BreakdownTopic::sensitive)
        .orElse(true);
  }

  private IntFunction<Known> finer() {
    Draft partner = new Draft(List.of(), RoundingRule.of(Tier.PARTNER, knowledge.rules()));
    return switch (tier) {
      case PUBLIC -> partner::roundedFrom;
      case PARTNER -> count -> Known.NOTHING;
    };
  }

  Draft draft() {
    return draft;
  }

  AuditReport report() {
    return new AuditReport(
        tier,
        tally.smallCounts,
        tally.questions,
        tally.witnesses,
        tally.programs,
        (int)
            exact.blocks().stream()
                .flatMap(b -> b.rows().stream())
                .filter(this::isWithheld)
                .count(),
        draft.withheldCount(),
        hidden.narrowedByDfe(),
        rounds);
  }

  private boolean isWithheld(Row row) {
    return row.parts().stream().noneMatch(draft::isShown);
  }
}
