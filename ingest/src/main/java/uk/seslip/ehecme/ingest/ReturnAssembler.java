package uk.seslip.ehecme.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.check.CheckReport;
import uk.seslip.ehecme.ingest.check.CheckedReturn;
import uk.seslip.ehecme.ingest.check.Checks;
import uk.seslip.ehecme.ingest.check.KnownFigures;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Level;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.model.Submission;

/**
 * Puts one authority's return together, version by version, and checks after each version what
 * would be in use: its figures, and those of earlier versions that it leaves out.
 */
final class ReturnAssembler {

  private final Definitions definitions;
  private final KnownFigures known;
  private final FindingDrafts drafts;
  private final ReturnKey key;
  private final List<Bundle> bundles;
  private final Items inUse = new Items();
  private final List<Observation> notCounted = new ArrayList<>();
  private final Map<String, PracticeAnswer> answers = new TreeMap<>();
  private final List<Submission> submissions = new ArrayList<>();
  private CheckReport report = new CheckReport(List.of(), List.of());

  private ReturnAssembler(
      Definitions definitions, KnownFigures known, ReturnKey key, List<Part> parts) {
    this.definitions = definitions;
    this.known = known;
    this.drafts = new FindingDrafts(definitions);
    this.key = key;
    this.bundles = new Bundles(drafts).of(parts);
  }

  static AssembledReturn assemble(
      Definitions definitions, KnownFigures known, ReturnKey key, List<Part> parts) {
    ReturnAssembler assembler = new ReturnAssembler(definitions, known, key, parts);
    assembler.bundles.forEach(assembler::add);
    return assembler.result();
  }

  private void add(Bundle bundle) {
    List<Observation> replaced = inUse.observations();
    if (bundle.isAccepted()) {
      inUse.put(bundle.observations());
      Items newer = Items.of(bundle.observations());
      notCounted.removeIf(row -> newer.hasMeasure(row.measure()));
      notCounted.addAll(bundle.notCounted());
      bundle.answers().forEach(answer -> answers.put(answer.question(), answer));
      report = Checks.run(definitions, checked(bundle, replaced), known);
    }
    submissions.add(bundle.submission(heldBack(bundle)));
  }

  /** What would be in use with a bundle, and the items in it that could not be read. */
  private CheckedReturn checked(Bundle bundle, List<Observation> replaced) {
    Items written = Items.of(inUse.observations());
    written.put(bundle.unread());
    return new CheckedReturn(
        key.authority().code(),
        key.term(),
        bundle.received(),
        bundle.isNilReturn(),
        written.observations(),
        notCounted,
        replaced,
        List.copyOf(answers.values()));
  }

  /** The measures of a submission that have something to be corrected. */
  private Set<String> heldBack(Bundle bundle) {
    Items items = Items.of(bundle.observations());
    Stream<Finding> checked =
        bundle.isAccepted() ? report.findings().stream() : Stream.<Finding>empty();
    return Stream.concat(
            bundle.findings().stream(),
            checked.filter(f -> f.measure().filter(items::hasMeasure).isPresent()))
        .filter(f -> f.type().severity() == Severity.ERROR && f.type().level() == Level.ITEM)
        .flatMap(f -> f.measure().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private AssembledReturn result() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < bundles.size(); i++) {
      findings.addAll(openFindings(bundles.get(i), bundles.subList(i + 1, bundles.size())));
    }
    findings.addAll(report.findings());
    Items all = new Items();
    bundles.forEach(bundle -> all.put(ofItsTerm(bundle.observations())));
    List<CheckRun> checks = report.runs().isEmpty() ? couldNotRun() : report.runs();
    return new AssembledReturn(key, submissions, findings, checks, all.size());
  }

  /** What is asked for, without what restates the past. */
  private List<Observation> ofItsTerm(List<Observation> observations) {
    return observations.stream()
        .filter(o -> !definitions.register().isRestated(o, key.term()))
        .toList();
  }

  /** What is open in a submission once later ones have replaced some of it. */
  private List<Finding> openFindings(Bundle bundle, List<Bundle> later) {
    Items replaced = new Items();
    List<Bundle> newer =
        later.stream().filter(b -> b.isAccepted() && b.version() > bundle.version()).toList();
    newer.forEach(b -> replaced.put(b.observations()));
    List<Finding> open =
        bundle.findings().stream()
            .filter(
                f ->
                    newer.isEmpty() || f.measure().filter(m -> !replaced.hasMeasure(m)).isPresent())
            .collect(Collectors.toCollection(ArrayList::new));
    if (bundle.observations().stream().anyMatch(replaced::has)) {
      open.add(superseded(bundle, newer.get(newer.size() - 1)));
    }
    if (newer.isEmpty() && bundle.isNilReturn() && hasFigures(bundle)) {
      open.add(nilWithFigures(bundle));
    }
    return open;
  }

  private static boolean hasFigures(Bundle bundle) {
    return bundle.observations().stream()
        .anyMatch(o -> o.value() instanceof ObservedValue.Reported r && r.number().signum() != 0);
  }

  private Finding superseded(Bundle bundle, Bundle newest) {
    return drafts
        .ofFile("superseded", bundle.firstFile())
        .by(key.authority())
        .in(key.term())
        .found(Integer.toString(bundle.version()))
        .expected(Integer.toString(newest.version()))
        .finding();
  }

  private Finding nilWithFigures(Bundle bundle) {
    return drafts
        .of("nil_return_with_figures", CellReference.ofFile(bundle.firstFile()))
        .by(key.authority())
        .in(key.term())
        .found("figures")
        .expected("no figures")
        .finding();
  }

  private List<CheckRun> couldNotRun() {
    return Checks.ALL.stream()
        .map(
            check ->
                new CheckRun(
                    check.code(),
                    key.authority().code(),
                    key.term(),
                    0,
                    CheckRun.Outcome.COULD_NOT_RUN,
                    "nothing of the return could be used"))
        .toList();
  }
}
