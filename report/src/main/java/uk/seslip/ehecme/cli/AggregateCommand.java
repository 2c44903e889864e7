package uk.seslip.ehecme.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.ingest.definition.ExtractDefinitionReader;
import uk.seslip.ehecme.ingest.definition.TemplateReader;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.report.restricted.AggregateFolder;
import uk.seslip.ehecme.report.restricted.AggregateFolder.Written;
import uk.seslip.ehecme.report.workbook.RequestWords;
import uk.seslip.ehecme.transform.Aggregation;
import uk.seslip.ehecme.transform.extract.ExtractException;
import uk.seslip.ehecme.transform.extract.ExtractResult;

/** Counts a child-level extract on the authority's own machine and writes the return. */
@Command(
    name = "aggregate",
    description = {
      "Count a child-level extract: one row for each child and episode.",
      "Writes the return, ready to send, and a receipt of rows to mend.",
      "No identifier and no date of birth is kept, shown or sent."
    },
    mixinStandardHelpOptions = true)
final class AggregateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ReadingOptions reading;
  @Mixin private TermOption asked;
  @Mixin private MasterOption master;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "CSV, Parquet or Excel files, folders of them, or any Hadoop URI; all of one authority.")
  private List<String> files = List.of();

  @Option(
      names = "--authority",
      paramLabel = "NAME",
      required = true,
      description = "Whose extract it is: a GSS code or an authority's name.")
  private String authority = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where to write; the papers go to its folder aggregate (default: out).")
  private Path out = Path.of("out");

  @Option(names = "--quiet", description = "Say only what someone must act on.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException {
    Progress progress = new Progress(spec.commandLine().getOut(), quiet);
    Definitions definitions = reading.readDefinitions();
    ExtractQuestion question = question(definitions);
    progress.say("Counting for " + question.dates().term().label());
    ExtractResult result;
    try {
      result = Aggregation.run(master.url(), question, files.stream().map(this::uri).toList());
    } catch (ExtractException refused) {
      progress.insist(refused.getMessage() + ". Nothing was written.");
      return ExitCode.SOMEONE_MUST_ACT.number();
    }
    Written written =
        new AggregateFolder(question, result, definitions.practiceQuestions(), words())
            .write(out.resolve("aggregate"));
    return conclude(progress, result, written).number();
  }

  private ExtractQuestion question(Definitions definitions) {
    CalendarTerm dates =
        definitions.findTerm(asked.choose(definitions, reading.asOf())).orElseThrow();
    List<Authority> inForce =
        definitions.region().authorities().stream()
            .filter(one -> one.isInForce(dates.censusDate()))
            .toList();
    Authority whose =
        AuthorityNames.find(inForce, authority)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "there is no authority '" + authority + "' in " + dates.term().label()));
    return new ExtractQuestion(
        whose,
        dates,
        definitions.register(),
        ExtractDefinitionReader.read(reading.config(), definitions),
        reading.asOf());
  }

  private RequestWords words() {
    return RequestWords.of(
        TemplateReader.read(
            reading.config(), RequestWords.TEMPLATE, RequestWords.PLACES, RequestWords.SECTIONS));
  }

  /** A path of this machine as Hadoop wants it; what has a scheme stays as it is. */
  private String uri(String written) {
    return written.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")
        ? written
        : "file:" + Path.of(written).toAbsolutePath().normalize().toUri().getPath();
  }

  private static ExitCode conclude(Progress progress, ExtractResult result, Written written) {
    progress.insist(
        String.format(
            Locale.UK,
            "%,d rows read, %,d of them not counted; kinds of problems: %d.",
            result.rows(),
            result.notCounted(),
            result.problems().size()));
    progress.insist("The return, to look through and send: " + written.returned());
    progress.insist("The receipt with the rows to mend, to keep: " + written.receipt());
    return result.problems().isEmpty() ? ExitCode.NOTHING_TO_DO : ExitCode.SOMEONE_MUST_ACT;
  }
}
