package uk.seslip.ehecme.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FindingType;

/** Says what a finding or a caveat means, who acts and how to put it right. */
@Command(
    name = "explain",
    description = "Say what a finding or a caveat means, who acts and how to put it right.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ReadingOptions options;

  @Parameters(paramLabel = "CODE", description = "Such as total_not_sum_of_parts or SMALL_BASE.")
  private String code = "";

  @Override
  public Integer call() {
    Definitions definitions = options.readDefinitions();
    Optional<FindingType> finding =
        definitions.findingTypes().stream()
            .filter(type -> type.code().equalsIgnoreCase(code))
            .findFirst();
    Optional<CaveatType> caveat =
        definitions.caveatTypes().stream()
            .filter(type -> type.id().equalsIgnoreCase(code))
            .findFirst();
    if (finding.isEmpty() && caveat.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "there is no finding or caveat called " + code + " (docs/findings.md lists them)");
    }
    PrintWriter out = spec.commandLine().getOut();
    finding.ifPresent(type -> explain(type, out));
    caveat.ifPresent(type -> explain(type, out));
    return ExitCode.NOTHING_TO_DO.number();
  }

  private static void explain(FindingType type, PrintWriter out) {
    out.println(type.code() + ": a finding");
    out.println("What it is: " + type.title());
    out.println("What it says: " + type.one());
    out.println("Why it matters: " + type.why());
    out.println("Who acts: " + actor(type));
    out.println("How to put it right: " + type.fix());
  }

  private static String actor(FindingType type) {
    return switch (type.responsibility()) {
      case AUTHORITY -> "the authority that sent the file";
      case REGION -> "the regional data lead";
    };
  }

  private static void explain(CaveatType type, PrintWriter out) {
    out.println(type.id() + ": a caveat");
    out.println("When it appears: " + type.trigger());
    out.println("What it says: " + type.text().replace("{why}", "(then why it appeared)"));
    out.println("Where it comes from: " + type.source());
  }
}
