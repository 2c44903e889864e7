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
import picocli.CommandLine.Spec;
import uk.seslip.ehecme.ingest.definition.TemplateReader;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.restricted.Reminder;
import uk.seslip.ehecme.report.restricted.ReminderFolder;
import uk.seslip.ehecme.report.restricted.Standing;
import uk.seslip.ehecme.report.restricted.Standings;
import uk.seslip.ehecme.transform.History;
import uk.seslip.ehecme.transform.StoredTerm;

/** Says who has returned and what is outstanding, and writes the texts that ask for it. */
@Command(
    name = "status",
    description = "Say who has returned and what is outstanding, and write reminder texts.",
    mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;
  @Mixin private TermOption asked;

  @Option(
      names = "--returns",
      paramLabel = "DIR",
      description = "The folder of the term's returns (default: the bundled samples).")
  private Optional<Path> returns = Optional.empty();

  @Override
  public Integer call() {
    Definitions definitions = options.readDefinitions();
    Term term = asked.choose(definitions, options.asOf());
    CalendarTerm dates = definitions.findTerm(term).orElseThrow();
    History history = options.openHistory(definitions);
    StoredTerm stored = history.term(term);
    List<Standing> standings = Standings.of(stored, dates);
    List<String> unread = UnreadFiles.in(returnsFolder(), history, stored);
    Path folder = options.restricted(term).resolve("reminders");
    int written = new ReminderFolder(folder).write(standings, reminder(), dates, options.asOf());

    PrintWriter out = spec.commandLine().getOut();
    new StatusText(dates, options.asOf()).lines(standings, unread).forEach(out::println);
    out.println(written + " reminder texts, none of them sent, and the term's calendar: " + folder);
    return (written + unread.size() > 0 ? ExitCode.SOMEONE_MUST_ACT : ExitCode.NOTHING_TO_DO)
        .number();
  }

  private Reminder reminder() {
    return new Reminder(
        TemplateReader.read(
            options.config(), Reminder.TEMPLATE, Reminder.PLACES, Reminder.SECTIONS));
  }

  private Path returnsFolder() {
    return returns.orElseGet(() -> ProgramHome.resolve("samples").resolve("returns"));
  }
}
