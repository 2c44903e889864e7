package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.transform.disclosure.DisclosureException;

class EhecmeTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpListsTheFourExitCodes() {
    assertThat(run(Ehecme.commandLine(), "--help")).isZero();

    assertThat(out.toString())
        .containsPattern("\n +0 +nothing for anyone to do")
        .containsPattern("\n +1 +done, and someone must act")
        .containsPattern("\n +2 +wrong usage or configuration")
        .containsPattern("\n +3 +could not finish");
  }

  @Test
  void aCommandThatDoesNotExistIsWrongUsage() {
    assertThat(run(Ehecme.commandLine(), "puslish")).isEqualTo(2);

    assertThat(err.toString()).contains("puslish").contains("--help");
  }

  @Test
  void noCommandAtAllIsWrongUsage() {
    assertThat(run(Ehecme.commandLine())).isEqualTo(2);
  }

  @Test
  void theNumberThatACommandGivesIsTheExitCode() {
    assertThat(run(with(() -> 1), "act")).isEqualTo(1);
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            new IllegalStateException("cannot store: because the disk is full (free some)"),
            "ehecme could not finish: cannot store: because the disk is full (free some)"),
        Arguments.of(
            new UncheckedIOException(new NoSuchFileException("returns")),
            "ehecme could not finish: because there is no such file: returns"),
        Arguments.of(
            new IllegalStateException("first line\n  second line"),
            "ehecme could not finish: first line second line"),
        Arguments.of(new NullPointerException(), "ehecme could not finish: NullPointerException"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureIsOnePlainSentenceAndNeverAStackTrace(Exception failure, String sentence) {
    assertThat(run(with(() -> fail(failure)), "act")).isEqualTo(3);

    assertThat(err.toString().lines()).containsExactly(sentence);
  }

  @Test
  void aConfigurationThatCannotBeReadIsWrongUsage(@TempDir Path empty) {
    assertThat(run(with(() -> read(empty)), "act")).isEqualTo(2);

    assertThat(err.toString()).startsWith("ehecme: cannot ").hasLineCount(1);
  }

  @Test
  void anAuditThatCannotBePassedIsOneSentenceAndNotDone() {
    String sentence = "cannot publish cme_census: because a small count could be worked out";

    assertThat(run(with(() -> fail(new DisclosureException(sentence))), "act")).isEqualTo(3);
    assertThat(err.toString().lines()).containsExactly("ehecme could not finish: " + sentence);
  }

  @Test
  void anErrorOfTheRuntimeIsAPlainSentenceToo() {
    assertThat(run(with(() -> fail(new OutOfMemoryError("Java heap space"))), "act")).isEqualTo(3);

    assertThat(err.toString()).contains("memory ran out").hasLineCount(1);
  }

  @Test
  void anOutputThatCannotBeWrittenIsNeverASuccess() {
    var broken = new PrintWriter(new BrokenStream(), true, StandardCharsets.UTF_8);

    int exitCode = Ehecme.run(Ehecme.commandLine(), broken, new PrintWriter(err), "--help");

    assertThat(exitCode).isEqualTo(3);
  }

  private int run(CommandLine commandLine, String... arguments) {
    return Ehecme.run(
        commandLine, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private static CommandLine with(Callable<Integer> work) {
    return Ehecme.commandLine().addSubcommand("act", new Act(work));
  }

  private static int read(Path config) {
    return DefinitionsReader.read(config).calendar().size();
  }

  private static int fail(Throwable failure) throws Exception {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (Exception) failure;
  }

  @Command
  private record Act(Callable<Integer> work) implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
      return work.call();
    }
  }

  private static final class BrokenStream extends OutputStream {

    @Override
    public void write(int b) throws IOException {
      throw new IOException("no space left");
    }
  }
}
