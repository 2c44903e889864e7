package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.FigureChange.Cause;
import uk.seslip.ehecme.model.FigureKey;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;

class DiffTextTest {

  private static final Definitions DEFINITIONS =
      DefinitionsReader.read(Path.of(System.getProperty("ehecme.root", ".."), "config"));

  @Test
  void eachAuthorityHasATableOfWhatWasAndWhatIs() {
    List<String> lines =
        new DiffText(DEFINITIONS)
            .lines(
                List.of(
                    change(Optional.of(new Reported(new BigDecimal("1200"))), "1342"),
                    change(Optional.of(new Withheld(Shorthand.LOW, "<5")), "7"),
                    change(Optional.empty(), "9")));
    assertThat(lines.get(0)).isEqualTo("Kent");
    assertThat(lines)
        .anyMatch(
            line -> line.matches("CME on census day +Summer 2025/26 +1,200 +1,342 +restatement"))
        .anyMatch(line -> line.matches("CME on census day +Summer 2025/26 +<5 +7 +restatement"))
        .anyMatch(line -> line.matches("CME on census day +Summer 2025/26 +none +9 +restatement"));
    assertThat(lines.get(lines.size() - 1)).isEqualTo("Figures changed: 3.");
  }

  @Test
  void nothingChangedIsSaid() {
    assertThat(new DiffText(DEFINITIONS).lines(List.of())).containsExactly("Figures changed: 0.");
  }

  private static FigureChange change(Optional<ObservedValue> from, String to) {
    return new FigureChange(
        "E10000016",
        new FigureKey("cme_census", Term.ofSlug("2025-26-summer"), Breakdown.TOTAL),
        from,
        new Reported(new BigDecimal(to)),
        Cause.RESTATEMENT,
        Optional.empty(),
        "E10000016/2026-27-autumn/1",
        LocalDate.of(2026, 11, 2));
  }
}
