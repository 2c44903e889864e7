package uk.seslip.ehecme.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.ingest.definition.TemplateReader;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.restricted.Requests;
import uk.seslip.ehecme.report.workbook.RequestWords;
import uk.seslip.ehecme.transform.History;

/** Writes the workbooks that ask each authority for its figures of a term. */
@Command(
    name = "request",
    description = "Write one pre-filled request workbook for each authority.",
    mixinStandardHelpOptions = true)
final class RequestCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;
  @Mixin private TermOption asked;

  @Override
  public Integer call() throws IOException {
    Definitions definitions = options.readDefinitions();
    Term term = asked.choose(definitions, options.asOf());
    History history = options.openHistory(definitions);
    Requests requests =
        new Requests(
            definitions,
            definitions.findTerm(term).orElseThrow(),
            history.term(term.yearsEarlier(1)).figures(),
            history.submissions(),
            words());
    Path folder = options.restricted(term).resolve("request");
    List<Path> written = requests.write(folder);
    new Progress(spec.commandLine().getOut(), options.isQuiet())
        .insist(written.size() + " request workbooks for " + term.label() + ": " + folder);
    return ExitCode.NOTHING_TO_DO.number();
  }

  private RequestWords words() {
    return RequestWords.of(
        TemplateReader.read(
            options.config(), RequestWords.TEMPLATE, RequestWords.PLACES, RequestWords.SECTIONS));
  }
}
