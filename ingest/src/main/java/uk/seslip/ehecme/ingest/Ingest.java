package uk.seslip.ehecme.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import uk.seslip.ehecme.ingest.check.CheckCatalogue;
import uk.seslip.ehecme.ingest.source.FileNames;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.EarlierReturns;
import uk.seslip.ehecme.model.Term;

/**
 * Reads returns: every file becomes submissions, findings or both, and no file keeps another from
 * being read.
 */
public final class Ingest {

  private Ingest() {}

  /**
   * Reads the returns of one term; a file of another term is a finding.
   *
   * @param returnsDir the folder, without its subfolders
   * @param asOf the day the run stands on, and the day of receipt where a cover gives none
   * @throws IllegalArgumentException when the folder is not one
   */
  public static IngestResult run(
      Definitions definitions, Path returnsDir, Term term, LocalDate asOf) {
    return run(definitions, returnsDir, term, asOf, EarlierReturns.none());
  }

  /**
   * Reads the returns of one term on this machine and checks them against earlier ones.
   *
   * @param returnsDir the folder, without its subfolders
   * @param asOf the day the run stands on, and the day of receipt where a cover gives none
   * @param earlier the figures in use before; without them the checks that need them could not run
   * @throws IllegalArgumentException when the folder is not one
   */
  public static IngestResult run(
      Definitions definitions, Path returnsDir, Term term, LocalDate asOf, EarlierReturns earlier) {
    return run(definitions, folder(returnsDir), term, asOf, earlier);
  }

  /**
   * Reads the returns of one term and checks them against earlier ones; a file of another term is a
   * finding.
   *
   * @param returns the folder, without its subfolders
   * @param asOf the day the run stands on, and the day of receipt where a cover gives none
   * @param earlier the figures in use before; without them the checks that need them could not run
   */
  public static IngestResult run(
      Definitions definitions,
      ReturnsFolder returns,
      Term term,
      LocalDate asOf,
      EarlierReturns earlier) {
    return new Batch(definitions, asOf).read(returns).keepOnly(term).result(term, earlier);
  }

  /**
   * Reads returns of any mix of terms on this machine, each checked against those before it.
   *
   * @throws IllegalArgumentException when the folder is not one
   */
  public static IngestResult importHistory(Definitions definitions, Path dir, LocalDate asOf) {
    return importHistory(definitions, folder(dir), asOf);
  }

  /**
   * Reads returns of any mix of terms, each checked against those before it; the result's term is
   * the newest of them.
   *
   * @param returns the folder, without its subfolders
   */
  public static IngestResult importHistory(
      Definitions definitions, ReturnsFolder returns, LocalDate asOf) {
    Batch batch = new Batch(definitions, asOf).read(returns);
    return batch.result(batch.newestTerm(), EarlierReturns.none());
  }

  /** Reads one file of any term, as an authority does before it sends it. */
  public static IngestResult check(Definitions definitions, Path file, LocalDate asOf) {
    return check(definitions, List.of(file), asOf);
  }

  /** Reads files of any term together, with no history: those of one return are its parts. */
  public static IngestResult check(Definitions definitions, List<Path> files, LocalDate asOf) {
    return check(definitions, files, asOf, (term, authorities) -> EarlierReturns.none());
  }

  /**
   * Reads files of any term together and checks them against earlier returns.
   *
   * @param history gives the figures in use before the newest term that the files are for, of the
   *     authorities (GSS codes) whose files they are
   */
  public static IngestResult check(
      Definitions definitions,
      List<Path> files,
      LocalDate asOf,
      BiFunction<Term, Set<String>, EarlierReturns> history) {
    Batch batch = new Batch(definitions, asOf).read(files);
    Term term = batch.newestTerm();
    return batch.result(term, history.apply(term, batch.authorities()));
  }

  /** Every check that returns are asked, in order, described for people. */
  public static List<CheckType> checkTypes(Definitions definitions) {
    return CheckCatalogue.of(definitions);
  }

  /**
   * A folder on this machine's disks, whose files this machine reads.
   *
   * @throws IllegalArgumentException when it is not a folder
   */
  public static ReturnsFolder folder(Path returnsDir) {
    return FolderOnDisk.of(returnsDir);
  }

  /**
   * The files of a folder that may be returns, by name; none of them is opened.
   *
   * @throws IllegalArgumentException when the folder is not one
   */
  public static List<Path> list(Path returnsDir) {
    return folder(returnsDir).entries().stream()
        .filter(FileNames::mayBeReturn)
        .map(returnsDir::resolve)
        .toList();
  }

  /**
   * Rows of {@code config/mappings} for the wordings of a file that nothing explains, for a person
   * to complete; none when everything is explained. Nothing is written.
   */
  public static List<String> learn(Definitions definitions, Path file, LocalDate asOf) {
    return new ProposedMappings(definitions, asOf).lines(file);
  }
}
