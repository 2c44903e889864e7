package uk.seslip.ehecme.transform.disclosure;

import java.util.Collection;
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
  private final OutsideKnowledge outside;
  private final GivenAway givenAway;
  private int repairs;

  private Withholding(List<ExactFigure> figures, Knowledge knowledge) {
    Rounding rounding = Rounding.of(knowledge.rules());
    this.exact = new ExactTable(figures, knowledge.region(), rounding);
    this.knowledge = knowledge;
    this.outside = OutsideKnowledge.teach(exact, knowledge);
    this.earlier = new EarlierSums(knowledge.earlier());
    this.givenAway = new GivenAway(outside, earlier);
    this.rules =
        Rules.of(
            rounding.small(),
            new BesideDfe(outside::presumed, rounding.small()),
            knowledge.rules(),
            this::isSensitive);
  }

  /** Decides what is withheld. */
  static Withholding of(List<ExactFigure> figures, Knowledge knowledge) {
    Withholding withholding = new Withholding(figures, knowledge);
    withholding.exact.blocks().forEach(withholding::protect);
    return withholding;
  }

  private void protect(Block block) {
    givenAway.leaveOutCounts(block);
    rules.apply(block);
    if (!block.hasSmallCounts()) {
      return;
    }
    givenAway.leaveOutPercentages(block);
    List<Narrowing> narrowed = narrowed(block, block.counts());
    for (int round = 1; !narrowed.isEmpty(); round++) {
      if (!givenAway.leaveOut(block, narrowed)) {
        remedy(block, narrowed);
      }
      if (round >= MOST_ROUNDS) {
        throw failed(block);
      }
      narrowed = narrowed(block, narrowed.stream().map(Narrowing::count).distinct().toList());
    }
  }

  /**
   * The counts that someone can narrow. Once others are withheld or left out, only those that were
   * narrowed have to be looked at again: nobody knows more than before.
   */
  private List<Narrowing> narrowed(Block block, Collection<Count> counts) {
    BlockSystem system = new BlockSystem(block, c -> c.known().and(outside.byDfe(c)));
    return new Audit(system.with(block, earlier), knowledge.region(), tally).narrowed(counts);
  }

  /** Takes the next remedy for each count, and then what the rules ask for beside it. */
  private void remedy(Block block, List<Narrowing> narrowed) {
    Remedies remedies = new Remedies(block);
    boolean remedied = false;
    for (Narrowing one : narrowed) {
      remedied |= remedies.of(one.count()).anyMatch(Withholding::withhold);
    }
    if (!remedied) {
      throw failed(block);
    }
    rules.apply(block);
    repairs++;
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
        tally.smallCounts.size(),
        tally.questions,
        tally.witnesses,
        tally.programs,
        (int) rows.stream().filter(row -> !row.isShown()).count(),
        exact.withheld(),
        givenAway.counts(),
        repairs);
  }
}
