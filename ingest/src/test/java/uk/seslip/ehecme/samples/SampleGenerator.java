package uk.seslip.ehecme.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;

/** Writes {@code returns/}, {@code history/} and {@code truth/} of the samples. */
final class SampleGenerator {
  /** The folders that are generated as a whole. */
  static final List<String> FOLDERS = List.of("history", "returns", "truth");

  private final Definitions definitions;

  SampleGenerator(Definitions definitions) {
    this.definitions = definitions;
  }

  /** Writes every generated file into a samples folder. */
  void write(Path samples) {
    List<Authority> authorities = SampleReturns.expected(definitions);
    RegionalTruth truth = new RegionalTruth(authorities.size());
    FOLDERS.forEach(folder -> createFolder(samples.resolve(folder)));
    SampleReturns returns = new SampleReturns(definitions);
    for (Term term : SampleTerms.history()) {
      List<Optional<SampleReturn>> sent =
          authorities.stream().map(a -> returns.sent(a, term)).toList();
      Path file = samples.resolve("history").resolve(term.slug() + ".csv");
      HistoryLayout.write(file, term, authorities, sent);
      sent.stream().flatMap(Optional::stream).forEach(truth::add);
    }
    for (NewestReturns.SampleFile file : new NewestReturns(definitions).files()) {
      file.write(samples.resolve("returns"), definitions);
      if (!file.supersededLater()) {
        truth.add(file.content());
      }
    }
    truth.write(samples.resolve("truth").resolve("region.csv"));
  }

  private static void createFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + folder, e);
    }
  }
}
