package uk.seslip.ehecme.ingest.definition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FindingType;
import uk.seslip.ehecme.model.IntakeMemory;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.model.Provision;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Register;

/** Reads the whole configuration before any return is opened. */
public final class DefinitionsReader {

  /** GSS code of England, the only place outside the region that comparators are kept for. */
  private static final String ENGLAND = "E92000001";

  private DefinitionsReader() {}

  /**
   * The definitions that a folder holds. The region has the authorities that can return in a term
   * of the calendar; a code that ended before is known as a predecessor only.
   *
   * @param configDir the folder, {@code config} in the repository
   * @throws ConfigurationException at the first fault, naming file, line and what to do
   */
  public static Definitions read(Path configDir) {
    if (!Files.isDirectory(configDir)) {
      throw new ConfigurationException(
          configDir.toString().replace('\\', '/'),
          "there is no such folder",
          "give the configuration folder with --config");
    }
    ConfigFolder folder = new ConfigFolder(configDir);
    List<CalendarTerm> calendar = CalendarReader.read(folder);
    LocalDate firstDay = calendar.get(0).censusDate();
    Region region = AuthoritiesReader.read(folder, firstDay);
    List<String> codes = region.authorities().stream().map(Authority::code).toList();
    List<Provision> provisions = ProvisionsReader.read(folder, codes);
    List<BreakdownTopic> topics = TopicsReader.read(folder, provisions, calendar.get(0).term());
    Register register = MeasuresReader.read(folder, topics);
    return definitions(folder, calendar, region, provisions, register);
  }

  private static Definitions definitions(
      ConfigFolder folder,
      List<CalendarTerm> calendar,
      Region region,
      List<Provision> provisions,
      Register register) {
    List<String> codes = region.authorities().stream().map(Authority::code).toList();
    List<String> places = with(codes, region.code());
    List<String> publishedPlaces = with(places, ENGLAND);
    List<PracticeQuestion> questions = PracticeReader.read(folder);
    List<FindingType> findings = FindingTypesReader.read(folder);
    PublishedSeries published = PublishedReader.read(folder, publishedPlaces, register);
    return new Definitions(
        region,
        AuthoritiesReader.readAmbiguous(folder, region),
        calendar,
        register,
        PopulationsReader.read(folder, publishedPlaces),
        BreaksReader.read(folder, places, register),
        SuccessionsReader.read(folder, AuthoritiesReader.allCodes(folder)),
        provisions,
        NeighboursReader.read(folder, codes),
        CorrectionsReader.read(folder, codes, register),
        questions,
        findings,
        CaveatTypesReader.read(folder),
        ThresholdsReader.read(folder, ThresholdsReader.CHECKS_FILE, ThresholdNames.CHECKS),
        ThresholdsReader.read(folder, ThresholdsReader.DISCLOSURE_FILE, ThresholdNames.DISCLOSURE),
        ThresholdsReader.read(folder, ThresholdsReader.STATISTICS_FILE, ThresholdNames.STATISTICS),
        LibraryReader.read(folder, places),
        published.figures(),
        published.percentages(),
        published.skipped(),
        ApprovedTextsReader.read(folder, codes, register, questions, findings),
        new IntakeMemory(
            MappingsReader.read(folder, region, register), TermNumbersReader.read(folder, codes)),
        ConfigHash.of(folder.root()));
  }

  private static List<String> with(List<String> places, String further) {
    List<String> all = new ArrayList<>(places);
    all.add(further);
    return List.copyOf(all);
  }
}
