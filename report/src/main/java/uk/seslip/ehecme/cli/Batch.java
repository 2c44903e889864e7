package uk.seslip.ehecme.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.ingest.ReturnsFolder;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.EarlierReturns;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.report.Report;
import uk.seslip.ehecme.transform.Transform;
import uk.seslip.ehecme.transform.TransformOptions;
import uk.seslip.ehecme.transform.TransformResult;

/**
 * One termly batch from the folder of returns to the dashboard.
 *
 * @param options what every command on the store shares
 * @param asked says which term the batch is of
 * @param returns the folder of returns; empty for the bundled samples
 * @param tiers the builds to make
 * @param progress where to say how far it has got
 */
record Batch(
    BatchOptions options,
    TermOption asked,
    Optional<Place> returns,
    List<Tier> tiers,
    Progress progress) {

  /** Runs it: Spark starts and typefaces load while the files are read. */
  ExitCode run() {
    Definitions definitions = options.readDefinitions();
    Instant started = Clock.systemUTC().instant();
    LocalDate asOf = options.asOf();
    Term term = asked.choose(definitions, asOf);
    TransformOptions place = options.transformOptions();
    boolean isFirst = Transform.isStoreEmpty(place);
    try (Transform transform = Transform.open(place)) {
      startWarmUp();
      List<IngestResult> history =
          isFirst && returns.isEmpty() ? List.of(sampleHistory(transform, definitions)) : List.of();
      EarlierReturns earlier =
          history.stream()
              .map(IngestResult::figuresInUse)
              .findFirst()
              .orElseGet(() -> transform.history(definitions).figuresBefore(term));
      progress.say("Reading the returns of " + term.label());
      IngestResult ingested =
          Ingest.run(definitions, folder(transform, returnsPlace()), term, asOf, earlier);
      transform.store(
          Stream.concat(history.stream(), Stream.of(ingested)).toArray(IngestResult[]::new));
      transform.keepFindings(ingested);
      progress.say("Protecting the figures and computing from the protected ones");
      TransformResult result = transform.run(ingested, tiers);
      progress.say("Writing pages and PDFs");
      Place folder = options.out().below(term.slug());
      write(transform, folder, local -> Report.write(result, local, started));
      return conclude(new Outcome(definitions, ingested.findings(), ingested.coverage()), folder);
    }
  }

  /** What goes wrong here goes wrong again where it is needed, and is said there. */
  private static void startWarmUp() {
    Thread thread = new Thread(Report::warmUp, "pdf-warm-up");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((failed, reason) -> {});
    thread.start();
  }

  private Place returnsPlace() {
    return returns.orElseGet(() -> sample("returns"));
  }

  private static Place sample(String folder) {
    return new Place(ProgramHome.resolve("samples").resolve(folder).toString());
  }

  private ReturnsFolder folder(Transform transform, Place place) {
    return transform.folders().returns(place.address(), options.config());
  }

  private IngestResult sampleHistory(Transform transform, Definitions definitions) {
    progress.say("Loading the history of the samples into an empty store");
    return Ingest.importHistory(definitions, folder(transform, sample("history")), options.asOf());
  }

  private static void write(Transform transform, Place folder, Consumer<Path> writer) {
    if (folder.isHere()) {
      writer.accept(folder.path());
    } else {
      transform.folders().write(folder.address(), writer);
    }
  }

  private ExitCode conclude(Outcome outcome, Place folder) {
    listIfAny("Not returned: ", outcome.namesIn(CoverageState.NOT_RECEIVED));
    listIfAny("Not readable: ", outcome.namesIn(CoverageState.UNREADABLE));
    listIfAny("To correct: ", outcome.namesIn(CoverageState.NEEDS_CORRECTION));
    listIfAny("To correct or confirm: ", outcome.namesIn(CoverageState.NEEDS_CONFIRMATION));
    progress.insist(outcome.sentence());
    for (Tier tier : tiers) {
      Place page = folder.below("publish").below(tier.slug()).below("index.html");
      progress.insist("The " + tier.slug() + " dashboard: " + page);
    }
    progress.insist(
        "For each authority, ready to attach: " + folder.below("restricted").below("send"));
    return outcome.exitCode();
  }

  private void listIfAny(String lead, List<String> names) {
    if (!names.isEmpty()) {
      progress.insist(lead + String.join(", ", names));
    }
  }
}
