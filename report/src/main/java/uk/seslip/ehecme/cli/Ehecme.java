package uk.seslip.ehecme.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program: finds the command that was asked for, runs it, and ends with its exit code. */
@Command(
    name = "ehecme",
    description = {
      "Termly returns on elective home education and children missing education:",
      "reads them, protects them, and writes what may be shown."
    },
    subcommands = {
      // One class per command, in the order that --help lists them.
      RunCommand.class,
      ImportCommand.class,
      CheckCommand.class,
      RequestCommand.class,
      StatusCommand.class,
      DiffCommand.class,
      ExplainCommand.class,
      DfeReturnCommand.class,
      ExportCommand.class,
      VerifyCommand.class,
      AggregateCommand.class,
      PurgeCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    exitCodeListHeading = "%nExit codes:%n")
public final class Ehecme {

  private Ehecme() {}

  /**
   * Runs one command, in British English on every machine, and ends the process with its exit code.
   *
   * @param arguments the command and its options
   */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.UK);
    XmlOfTheJdk.choose();
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    System.exit(run(commandLine(), out, err, arguments));
  }

  /** The command line with everything that all commands share. */
  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Ehecme());
    commandLine.getCommandSpec().usageMessage().exitCodeList(exitCodes());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setParameterExceptionHandler(PlainSentences::ofWrongUsage);
    commandLine.setExecutionExceptionHandler(PlainSentences::ofFailure);
    return commandLine;
  }

  /**
   * Runs one command. An output that could not be written is never a success.
   *
   * @return the exit code
   */
  static int run(CommandLine commandLine, PrintWriter out, PrintWriter err, String... arguments) {
    int exitCode;
    try {
      exitCode = commandLine.setOut(out).setErr(err).execute(arguments);
    } catch (Error e) {
      exitCode = PlainSentences.ofBrokenProgram(e, err);
    }
    if (out.checkError()) {
      err.println("ehecme could not finish: because its output could not be written.");
      exitCode = ExitCode.COULD_NOT_FINISH.number();
    }
    err.flush();
    return exitCode;
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    Arrays.stream(ExitCode.values())
        .forEach(code -> codes.put(Integer.toString(code.number()), code.meaning()));
    return codes;
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }
}
