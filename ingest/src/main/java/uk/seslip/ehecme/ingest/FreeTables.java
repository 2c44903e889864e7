package uk.seslip.ehecme.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.seslip.ehecme.ingest.identify.Axis;
import uk.seslip.ehecme.ingest.identify.Claim;
import uk.seslip.ehecme.ingest.identify.LabelEcho;
import uk.seslip.ehecme.ingest.identify.Table;
import uk.seslip.ehecme.ingest.identify.Vocabulary;
import uk.seslip.ehecme.ingest.parse.ClaimedRows;
import uk.seslip.ehecme.ingest.parse.LabelledReading;
import uk.seslip.ehecme.ingest.parse.LabelledTableReader;
import uk.seslip.ehecme.ingest.parse.OutsideFigures;
import uk.seslip.ehecme.ingest.parse.Unread;
import uk.seslip.ehecme.ingest.source.Grid;
import uk.seslip.ehecme.model.FindingDraft;

/**
 * Reads the sheets of a file that are laid out freely. A sheet without a single figure that is
 * understood is no part of the return, unless the whole file is like that or only its name is at
 * fault.
 */
final class FreeTables {

  private static final String LISTS = "Lists";

  private final FindingDrafts drafts;
  private final Vocabulary vocabulary;
  private final Claim cover;
  private final LabelEcho echo;
  private final List<Unread> leftOver = new ArrayList<>();
  private final List<Unread> unknown = new ArrayList<>();

  FreeTables(FindingDrafts drafts, Vocabulary vocabulary, Claim cover) {
    this.drafts = drafts;
    this.vocabulary = vocabulary;
    this.cover = cover;
    this.echo = new LabelEcho(drafts.definitions());
  }

  /**
   * What a sheet gave.
   *
   * @param rows the figures, by claim
   * @param problems what of it was not read
   */
  record Result(List<ClaimedRows> rows, List<FindingDraft> problems) {}

  Result read(Grid grid) {
    LabelledReading reading = LabelledTableReader.read(grid, vocabulary, cover, echo);
    reading.unread().stream()
        .filter(one -> one.code().equals(Unread.UNKNOWN_LABEL))
        .forEach(unknown::add);
    boolean refused = reading.unread().stream().anyMatch(one -> one.axis() == Axis.SHEET);
    if (reading.rows().isEmpty() && !refused) {
      leftOver.addAll(reading.unread());
      return new Result(List.of(), List.of());
    }
    return new Result(reading.rows(), reading.unread().stream().map(this::problem).toList());
  }

  /** The numbers of a sheet that stand outside its tables. */
  List<FindingDraft> outside(Grid grid, List<Table> tables) {
    return OutsideFigures.find(grid, tables, vocabulary, echo).stream().map(this::problem).toList();
  }

  /** The numbers of a sheet that gave nothing, where the register knows a name beside them. */
  List<FindingDraft> named(Grid grid) {
    return OutsideFigures.find(grid, List.of(), vocabulary, echo).stream()
        .filter(one -> one.code().equals(Unread.FIGURES_NOT_READ))
        .map(this::problem)
        .toList();
  }

  /** The numbers on a sheet of the form that holds no figures, but for the form's own. */
  List<FindingDraft> onForm(Grid grid) {
    Set<String> choices =
        grid.sheet().equals(LISTS)
            ? drafts.definitions().practiceQuestions().stream()
                .flatMap(question -> question.options().stream())
                .collect(Collectors.toSet())
            : Set.of();
    return OutsideFigures.findOnForm(grid, choices, vocabulary, echo).stream()
        .map(this::problem)
        .toList();
  }

  /** What was found on sheets that gave nothing; it matters when no sheet gave anything. */
  List<FindingDraft> leftOver() {
    return leftOver.stream().map(this::problem).toList();
  }

  List<Unread> unknown() {
    return List.copyOf(unknown);
  }

  private FindingDraft problem(Unread unread) {
    return drafts
        .of(unread.code(), unread.cell())
        .found(unread.found())
        .expected(
            unread.nearest().isEmpty()
                ? "a measure or a category of the register"
                : String.join(" or ", unread.nearest()));
  }
}
