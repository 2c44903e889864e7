package uk.seslip.ehecme.transform.disclosure;

import java.util.List;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.AuditReport;
import uk.seslip.ehecme.transform.ExactFigure;

/**
 * Withholds until the audit passes, once for all tiers: whoever reads the partner tier is taken to
 * hold the public one too, and what one tier withholds and the other shows would tell why.
 */
final class Withholding {

  private static final int MOST_ROUNDS = 50;

  private final ExactTable exact;
  private final Knowledge knowledge;
  private final EarlierSums earlier;
  private final Rules rules;
  private final Audit.Tally tally = new Audit.Tally();
  private final int narrowedByDfe;
  private int repairs;

  private Withholding(List<ExactFigure> figures, Knowledge knowledge) {
    Rounding rounding = Rounding.of(knowledge.rules());
    this.exact = new ExactTable(figures, knowledge.region(), rounding);
    this.knowledge = knowledge;
    this.narrowedByDfe =
        OutsideKnowledge.teach(exact, knowledge, RoundingRule.of(Tier.PUBLIC, knowledge.rules()));
    this.earlier = new EarlierSums(knowledge.earlier());
    this.rules = Rules.of(rounding.small(), knowledge.rules(), this::isSensitive);
  }

  /** Decides what is withheld. */
  static Withholding of(List<ExactFigure> figures, Knowledge knowledge) {
    Withholding withholding = new Withholding(figures, knowledge);
    withholding.exact.blocks().forEach(withholding::protect);
    return withholding;
  }

  private void protect(Block block) {
    rules.apply(block);
    if (!block.hasSmallCounts()) {
      return;
    }
    for (int round = 1; !audited(block); round++) {
      rules.apply(block);
      repairs++;
      if (round >= MOST_ROUNDS) {
        throw failed(block);
      }
    }
  }

  /** Whether the block passes; where it does not, the next remedy is taken. */
  private boolean audited(Block block) {
    BlockSystem system = new BlockSystem(block).with(block, earlier);
    List<Count> narrowed = new Audit(system, knowledge.region(), tally).narrowed();
    Remedies remedies = new Remedies(block);
    boolean remedied = false;
    for (Count count : narrowed) {
      remedied |= remedies.of(count).anyMatch(Withholding::withhold);
    }
    if (!narrowed.isEmpty() && !remedied) {
      throw failed(block);
    }
    return narrowed.isEmpty();
  }

  private static boolean withhold(List<Count> counts) {
    boolean changed = false;
    for (Count count : counts) {
      changed |= count.withhold();
    }
    return changed;
  }

  private static DisclosureException failed(Block block) {
    Cell first = block.counts().iterator().next().cell();
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
        .findMeasure(row.total().cell().measure())
        .flatMap((Measure m) -> knowledge.register().findTopic(m, row.topic()))
        .map(BreakdownTopic::sensitive)
        .orElse(true);
  }

  /** The exact figures with what is decided of each. */
  ExactTable exact() {
    return exact;
  }

  /** What the audit did, for one tier's papers. */
  AuditReport report(Tier tier) {
    List<Row> rows = exact.blocks().stream().flatMap(b -> b.rows().stream()).toList();
    return new AuditReport(
        tier,
        tally.smallCounts,
        tally.questions,
        tally.witnesses,
        tally.programs,
        (int) rows.stream().filter(row -> !row.isShown()).count(),
        exact.withheld(),
        narrowedByDfe,
        repairs);
  }
}
