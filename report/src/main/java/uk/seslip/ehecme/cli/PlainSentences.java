package uk.seslip.ehecme.cli;

import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import uk.seslip.ehecme.ingest.definition.ConfigurationException;

/** Says in one plain sentence why a command ended early: a person never sees a stack trace. */
final class PlainSentences {

  private PlainSentences() {}

  /** A word or option that the command line does not know, or lacks. */
  static int ofWrongUsage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("ehecme: " + oneLine(e.getMessage()));
    err.println("See '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.WRONG_USAGE.number();
  }

  /** A command that failed while it ran. */
  static int ofFailure(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ParameterException wrong) {
      return ofWrongUsage(wrong, new String[0]);
    }
    if (e instanceof ConfigurationException) {
      command.getErr().println("ehecme: " + reason(e));
      return ExitCode.WRONG_USAGE.number();
    }
    command.getErr().println("ehecme could not finish: " + reason(e));
    return ExitCode.COULD_NOT_FINISH.number();
  }

  /** A failure of the program or of the Java runtime itself. */
  static int ofBrokenProgram(Error e, PrintWriter err) {
    String reason =
        e instanceof OutOfMemoryError
            ? "because memory ran out (set EHECME_JAVA_OPTS=-Xmx4g and try again)"
            : reason(e);
    err.println("ehecme could not finish: " + reason);
    return ExitCode.COULD_NOT_FINISH.number();
  }

  private static String reason(Throwable e) {
    Throwable said = firstWithMessage(e);
    String message = oneLine(Optional.ofNullable(said.getMessage()).orElse(""));
    if (said instanceof NoSuchFileException || said instanceof FileNotFoundException) {
      return "because there is no such file: " + message;
    }
    if (said instanceof AccessDeniedException) {
      return "because it may not be read or written: " + message;
    }
    return message.isEmpty() ? said.getClass().getSimpleName() : message;
  }

  /** The first in the chain that says something of its own; wrappers only repeat their cause. */
  private static Throwable firstWithMessage(Throwable e) {
    Throwable current = e;
    while (current.getCause() != null && saysNothingNew(current)) {
      current = current.getCause();
    }
    return current;
  }

  private static boolean saysNothingNew(Throwable e) {
    return e.getMessage() == null || e.getMessage().equals(e.getCause().toString());
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
