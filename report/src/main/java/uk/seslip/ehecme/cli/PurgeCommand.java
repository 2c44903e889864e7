package uk.seslip.ehecme.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.transform.PurgeReason;
import uk.seslip.ehecme.transform.StorePurge;
import uk.seslip.ehecme.transform.Transform;
import uk.seslip.ehecme.transform.TransformOptions;

/** Removes a submission or a figure from the store for good, and logs that, not what. */
@Command(
    name = "purge",
    description = "Remove a submission or a figure from the store for good, past states included.",
    mixinStandardHelpOptions = true)
final class PurgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private BatchOptions options;

  @ArgGroup(multiplicity = "1")
  private Target target;

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      converter = PurgeRoleConverter.class,
      description = "On whose word: data-lead, authority-officer or information-governance.")
  private PurgeRole role;

  @Option(
      names = "--why",
      required = true,
      paramLabel = "TEXT",
      description = "Why, for the log; without a digit, so that it cannot say what.")
  private String why;

  @Option(names = "--yes", description = "Do not ask first; for scripts.")
  private boolean isAgreed;

  /** What to remove: one of the two. */
  static final class Target {

    @Option(
        names = "--submission",
        required = true,
        paramLabel = "ID",
        description = "A submission, such as E10000016/2026-27-autumn/1.")
    private String submission;

    @Option(
        names = "--figure",
        required = true,
        paramLabel = "KEY",
        converter = FigureName.Converter.class,
        description = "A figure, such as E10000016/2026-27-autumn/cme_census/Sex/Female.")
    private FigureName figure;
  }

  @Override
  public Integer call() throws IOException {
    PurgeReason reason = reason();
    TransformOptions place = options.transformOptions();
    if (Transform.isStoreEmpty(place)) {
      throw new ParameterException(
          spec.commandLine(), "there is no store at " + place.store() + " (give --store)");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (!isAgreed && !agrees(out)) {
      out.println("Nothing was removed.");
      return ExitCode.NOTHING_TO_DO.number();
    }
    out.println(
        remove(new StorePurge(place, reason))
            ? "Removed from the store, past states included."
            : "The store did not hold it. Its past states have been removed all the same.");
    out.println("Remove it from the folder of returns too, or the next run stores it again.");
    out.println("What was published and written for people still shows it until you run again.");
    return ExitCode.SOMEONE_MUST_ACT.number();
  }

  private boolean remove(StorePurge purge) {
    FigureName key = target.figure;
    return key == null
        ? purge.submission(target.submission)
        : purge.figure(key.authority(), key.period(), key.measure(), key.breakdown());
  }

  private PurgeReason reason() {
    if (target.submission != null && !target.submission.matches("[^/]+/[^/]+/\\d+")) {
      throw new ParameterException(
          spec.commandLine(), "--submission must be like E10000016/2026-27-autumn/1");
    }
    try {
      return new PurgeReason(options.asOf(), role.toString(), why);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private boolean agrees(PrintWriter out) throws IOException {
    out.println(
        "This removes "
            + (target.figure == null ? target.submission : target.figure)
            + " and every past state of the store. It cannot be undone.");
    out.print("Type yes to go on: ");
    out.flush();
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return "yes".equals(in.readLine());
  }
}
