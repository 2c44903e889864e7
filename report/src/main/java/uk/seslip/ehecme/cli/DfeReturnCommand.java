package uk.seslip.ehecme.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.restricted.DfeReturns;
import uk.seslip.ehecme.report.restricted.DfeReturns.Written;

/** Writes the packs that authorities have beside them when they fill in DfE's return. */
@Command(
    name = "dfe-return",
    description = {
      "Write each authority's pack for DfE's return, checked and reconciled.",
      "COLLECT remains the place of submission."
    },
    mixinStandardHelpOptions = true)
final class DfeReturnCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;
  @Mixin private TermOption asked;

  @Option(
      names = "--authority",
      paramLabel = "NAME",
      description = "A GSS code or an authority's name (default: all of them).")
  private Optional<String> authority = Optional.empty();

  @Override
  public Integer call() {
    Definitions definitions = options.readDefinitions();
    Term term = asked.choose(definitions, options.asOf());
    CalendarTerm dates = definitions.findTerm(term).orElseThrow();
    List<Authority> authorities = authorities(definitions, dates);
    DfeReturns returns =
        new DfeReturns(
            options.openHistory(definitions).term(term),
            dates,
            options.asOf(),
            Ingest.checkTypes(definitions));
    Path folder = options.restricted(term).resolve("dfe-return");
    List<Written> written = returns.write(authorities, folder);
    if (authority.isEmpty()) {
      returns.writeReconciliation(authorities, folder);
    }
    PrintWriter out = spec.commandLine().getOut();
    written.forEach(one -> out.println(sentence(one)));
    out.println("Restricted packs, for each authority alone: " + folder);
    boolean asks = written.stream().anyMatch(Written::asksSomething);
    return (asks ? ExitCode.SOMEONE_MUST_ACT : ExitCode.NOTHING_TO_DO).number();
  }

  private List<Authority> authorities(Definitions definitions, CalendarTerm dates) {
    List<Authority> expected =
        definitions.region().authorities().stream()
            .filter(one -> one.isInForce(dates.censusDate()))
            .toList();
    if (authority.isEmpty()) {
      return expected;
    }
    return AuthorityNames.find(expected, authority.get())
        .map(List::of)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "there is no authority '" + authority.get() + "' in " + dates.term().label()));
  }

  private static String sentence(Written written) {
    String name = written.authority().name();
    if (written.blocked().isPresent()) {
      return name + ": no pack, because " + written.blocked().get() + ".";
    }
    return name
        + ": written"
        + (written.openQueries() == 0 ? "" : "; open queries: " + written.openQueries())
        + (written.differences() == 0 ? "" : "; differences to explain: " + written.differences())
        + ".";
  }
}
