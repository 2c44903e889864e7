package uk.seslip.ehecme.samples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Term;

/**
 * The files of the newest term, as they lie in the data lead's folder: workbooks and CSV files, a
 * resubmission, a return in two parts, and a handful of honest faults.
 */
final class NewestReturns {
  private static final Term TERM = SampleTerms.NEWEST;

  /** What these authorities write instead of their official names. */
  private static final Map<String, String> WRITTEN_NAMES =
      Map.of(
          "Brighton and Hove", "Brighton & Hove",
          "Buckinghamshire", "Bucks",
          "Windsor and Maidenhead", "RBWM",
          "Isle of Wight", "IOW");

  private static final Set<String> SEND_CSV =
      Set.of(
          "Bracknell Forest",
          "Buckinghamshire",
          "Isle of Wight",
          "Medway",
          "Oxfordshire",
          "Slough",
          "Surrey",
          "West Berkshire",
          "Windsor and Maidenhead");

  private final SampleReturns returns;
  private final Definitions definitions;

  NewestReturns(Definitions definitions) {
    this.definitions = definitions;
    this.returns = new SampleReturns(definitions);
  }

  /**
   * One file.
   *
   * @param name the file's name
   * @param content what is in it
   * @param supersededLater true when a later file of the authority replaces it
   */
  record SampleFile(String name, SampleReturn content, boolean supersededLater) {

    /** Writes it into a folder, as a workbook or as CSV. */
    void write(Path folder, Definitions definitions) {
      Path file = folder.resolve(name);
      if (name.endsWith(".csv")) {
        CsvLayout.write(file, content);
      } else {
        new WorkbookLayout(definitions).write(file, content);
      }
    }
  }

  /** Every file of the newest term, by authority. */
  List<SampleFile> files() {
    List<SampleFile> files = new ArrayList<>();
    for (Authority authority : SampleReturns.expected(definitions)) {
      returns.sent(authority, TERM).map(this::filesOf).ifPresent(files::addAll);
    }
    return List.copyOf(files);
  }

  private List<SampleFile> filesOf(SampleReturn honest) {
    Authority authority = honest.authority();
    SampleReturn sent =
        HonestFaults.in(honest)
            .withName(WRITTEN_NAMES.getOrDefault(authority.name(), authority.name()));
    return switch (authority.name()) {
      case "Milton Keynes" ->
          List.of(
              new SampleFile(name(authority, "-v1.xlsx"), firstAttempt(sent), true),
              new SampleFile(
                  name(authority, "-v2.xlsx"),
                  sent.withVersion(2, LocalDate.of(2026, 11, 16)),
                  false));
      case "Reading" ->
          List.of(
              new SampleFile(name(authority, "-ehe.xlsx"), sent.part(Set.of(Family.EHE)), false),
              new SampleFile(
                  name(authority, "-cme.csv"),
                  sent.part(Set.of(Family.CME, Family.REGIONAL)),
                  false));
      default -> {
        String kind = SEND_CSV.contains(authority.name()) ? ".csv" : ".xlsx";
        yield List.of(new SampleFile(name(authority, kind), sent, false));
      }
    };
  }

  /**
   * The first return of the authority that resubmits: some children were found a fortnight later.
   */
  private static SampleReturn firstAttempt(SampleReturn corrected) {
    return corrected
        .withVersion(1, LocalDate.of(2026, 10, 29))
        .withValues(
            Map.of(
                "ehe_census",
                less(corrected, "ehe_census", 7),
                "ehe_census/Sex/Female",
                less(corrected, "ehe_census/Sex/Female", 4),
                "ehe_census/Sex/Male",
                less(corrected, "ehe_census/Sex/Male", 3),
                "ehe_census/Year group/Year 10",
                less(corrected, "ehe_census/Year group/Year 10", 7),
                "ehe_census/Reason/Mental health",
                less(corrected, "ehe_census/Reason/Mental health", 7),
                "ehe_census/SEN provision/No SEN provision",
                less(corrected, "ehe_census/SEN provision/No SEN provision", 7),
                "ehe_census/Social care status/None",
                less(corrected, "ehe_census/Social care status/None", 7),
                "permanent_exclusions",
                less(corrected, "permanent_exclusions", 1)));
  }

  private static String less(SampleReturn sample, String itemId, int by) {
    return Integer.toString(sample.number(itemId) - by);
  }

  private static String name(Authority authority, String ending) {
    return authority.slug() + "-" + TERM.slug() + ending;
  }
}
