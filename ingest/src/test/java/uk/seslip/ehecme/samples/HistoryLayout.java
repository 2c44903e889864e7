package uk.seslip.ehecme.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Term;

/**
 * Writes one past term of all authorities as a cross-tab: a row for each item, a column for each.
 */
final class HistoryLayout {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private HistoryLayout() {}

  /** Writes the file; the column of an authority that did not return is empty. */
  static void write(
      Path file, Term term, List<Authority> authorities, List<Optional<SampleReturn>> returns) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(header(authorities));
      printer.printRecords(rows(term, returns));
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static List<List<String>> rows(Term term, List<Optional<SampleReturn>> returns) {
    SampleReturn form = returns.stream().flatMap(Optional::stream).findFirst().orElseThrow();
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < form.lines().size(); i++) {
      int at = i;
      Item item = form.lines().get(i).item();
      rows.add(
          row(term, item.id(), item.period().label(), returns, r -> r.lines().get(at).value()));
    }
    for (int i = 0; i < form.answers().size(); i++) {
      int at = i;
      String id = "practice/" + form.answers().get(i).question();
      rows.add(row(term, id, term.label(), returns, r -> r.answers().get(at).answer()));
    }
    return List.copyOf(rows);
  }

  private static List<String> header(List<Authority> authorities) {
    List<String> header = new ArrayList<>(List.of("term", "item_id", "period"));
    authorities.forEach(a -> header.add(a.code()));
    return header;
  }

  private static List<String> row(
      Term term,
      String id,
      String period,
      List<Optional<SampleReturn>> returns,
      Function<SampleReturn, String> value) {
    List<String> row = new ArrayList<>(List.of(term.label(), id, period));
    returns.forEach(r -> row.add(r.map(value).orElse("")));
    return row;
  }
}
