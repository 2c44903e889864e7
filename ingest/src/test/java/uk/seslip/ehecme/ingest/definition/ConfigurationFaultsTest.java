package uk.seslip.ehecme.ingest.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The real configuration with one fault in it at a time: each is refused where it stands. */
class ConfigurationFaultsTest {

  private static final String APPROVED = "authority,term,about,measure,text,approved_by,date";

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("faults")
  void oneFaultIsRefusedWithItsPlace(String file, String from, String to, String message)
      throws IOException {
    copyConfiguration();
    String text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    String broken = text.substring(0, at) + to + text.substring(at + from.length());
    Files.writeString(folder.resolve(file), broken, StandardCharsets.UTF_8);

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> DefinitionsReader.read(folder))
        .withMessageStartingWith("cannot read " + file)
        .withMessageContaining(message)
        .withMessageMatching("(?s)cannot read .*: because .* \\(.*\\)");
  }

  static Stream<Arguments> faults() {
    return Stream.of(tables(), references(), memory(), trees(), published())
        .flatMap(faults -> faults);
  }

  private static Arguments approved(String text, String message) {
    return fault(
        "approved-texts.csv",
        APPROVED,
        APPROVED + "\nE10000016,2026-27-autumn,day_threshold,," + text + ",Lead,2026-11-20",
        message);
  }

  private static Stream<Arguments> tables() {
    return Stream.of(
        fault(
            "authorities.csv",
            "valid_to,region_code",
            "region_code",
            "line 6: because the column valid_to is missing"),
        fault(
            "calendar.csv",
            "verified,note",
            "verified,note,colour",
            "line 7: because the column 'colour' is not known"),
        fault(
            "calendar.csv",
            "2022-10-06",
            "2022-13-06",
            "line 11: because census_date '2022-13-06' is not a date"),
        fault("calendar.csv", "2022-10-06", "2022-10-07", "line 11: because census_date"),
        fault("calendar.csv", "2022-10-06", "2023-10-05", "does not lie in Autumn 2022/23"),
        fault("calendar.csv", "2022-11-04", "2022-09-01", "line 11: because reminder_date"),
        fault("calendar.csv", "2022-23-spring", "2022-23-autumn", "line 12: because"),
        fault("calendar.csv", "2022-23-spring", "2022-24-spring", "is not a term"),
        fault("calendar.csv", ",true,", ",maybe,", "line 11: because verified 'maybe' is neither"),
        fault("authorities.csv", "E06000036", "E0600036", "line 7: because new_la_code"),
        fault("authorities.csv", "|BHCC|", "|BFC|", "the alias 'BFC' also belongs to Bracknell"),
        fault("authorities.csv", "South East,Brack", "South,Brack", "line 8: because region_name"),
        fault("ambiguous-aliases.csv", "SCC,", "ESCC,", "is an alias of East Sussex as well"),
        fault("populations.csv", "32601,\"ONS mid-2023", "32601,\"ONS mid-2022", "vintage"),
        approved("cases of 12 weeks", "line 7: because text 'cases of 12 weeks' has a digit in it"),
        approved("a cohort of ½", "has a digit in it"),
        fault(
            "approved-texts.csv",
            APPROVED,
            APPROVED + "\nE10000016,2026-27-autumn,day_threshold,cme_census,Right,Lead,2026-11-20",
            "does not belong to a practice question"),
        fault(
            "approved-texts.csv",
            APPROVED,
            APPROVED + "\nE10000016,2026-27-autumn,day_treshold,,Right,Lead,2026-11-20",
            "is neither a practice question nor a finding"),
        fault("library.csv", "Word,", "Word,extra,", "line 4: because the row has 8 fields"),
        fault("library.csv", "checklist-", "gone-", "is not a file in the folder library beside"),
        fault("library.csv", "checklist-", "../checklist-", "is not a plain file name"),
        fault("findings.csv", "{file} could", "{path} could", "{path}, which nothing fills"),
        fault("findings.csv", "Write a whole", "Write {found}", "wording 'fix' has {found}"),
        fault("findings.csv", "be read,ERROR", "be read,FATAL", "severity 'FATAL'"),
        fault("findings.csv", "wrong_term,", "empty_folder,", "stands already on line"));
  }

  private static Stream<Arguments> references() {
    return Stream.of(
        fault("breaks.csv", "E06000035,", "E06000099,", "place 'E06000099' is not known"),
        fault("breaks.csv", "E06000035,cme_census", "E06000035,cme", "measure 'cme' is not known"),
        fault("neighbours.csv", "E06000036,", "E06000099,", "authority 'E06000099'"),
        fault("successors.csv", "E10000002,", "E10000003,", "predecessor 'E10000003'"),
        fault("provisions.csv", "Pupil referral unit", "School", "line 4: because type 'School'"),
        fault(
            "breakdowns/sex.csv", "M|Boy", "F|Boy", "line 3: because 'F' stands already on line 2"),
        fault(
            "corrections.csv",
            "agreed_with,date\n",
            "agreed_with,date\nE06000044,2026-27-autumn,ehe_census,Sex,Boys and girls,1,2,a,b,"
                + "2026-11-12\n",
            "breakdown 'Boys and girls' is not in the list of Sex"));
  }

  private static Stream<Arguments> memory() {
    String mappings = "mappings/region.csv";
    String first = ",EHE,,ehe_census,,,2021-22-autumn,,Data lead,2026-11-20,A termly";
    return Stream.of(
        fault(mappings, ",EHE,,", ",,,", "line 8: because label '' is empty, as are sheet"),
        fault(mappings, first, ",EHE,,ehe_cencus,,,2021-22-autumn,,R,2026-11-20,A", "is not known"),
        fault(mappings, first, ",EHE,,,,,2021-22-autumn,,R,2026-11-20,A", "is empty, as are topic"),
        fault(mappings, first, ",EHE,,IGNORE,Sex,,2021-22-autumn,,R,2026-11-20,A", "is IGNORE"),
        fault(mappings, first, ",EHE,,,Sex,Femal,2021-22-autumn,,R,2026-11-20,A", "in no list"),
        fault(
            mappings,
            first,
            ",EHE,,ehe_census,,,2022-23-autumn,2021-22-autumn,R,2026-11-20,A",
            "is before valid_from"),
        fault("term-numbering.csv", ",6,", ",5,", "terms '5' is not known"));
  }

  private static Stream<Arguments> trees() {
    return Stream.of(
        fault("measures.yml", "    rated: true\n", "", "the key rated is missing"),
        fault(
            "measures.yml",
            "    rated: true\n",
            "    rated: true\n    colour: red\n",
            "the key 'colour' is not known"),
        fault(
            "measures.yml",
            "    rated: true\n",
            "    rated: true\n    rated: false\n",
            "the key rated stands twice"),
        fault("measures.yml", "topics: [sex,", "topics: [gender,", "names the topic 'gender'"),
        fault("measures.yml", "id: ehe_any_point", "id: ehe_census", "stands already on line 13"),
        fault("measures.yml", "family: EHE", "family: HOME", "family 'HOME' is not known"),
        fault("measures.yml", "included:\n      - Every such", "included: Every such", "measures"),
        fault("caveats.yml", "school admissions. {why}", "school admissions.", "has no {why}"),
        fault("practice.yml", "[\"Yes\", \"Some\", \"No\", \"Not known\"]", "[\"Yes\"]", "two or"),
        fault("checks.yml", "  value: 30\n", "", "the key value is missing"),
        fault("checks.yml", "value: 30\n", "value: thirty\n", "value 'thirty' is not a number"),
        fault("statistics.yml", "trend_alpha:", "trend_beta:", "'trend_beta' is not known"),
        fault("disclosure.yml", "partner_base:\n", "partner_base\n", "line"));
  }

  private static Stream<Arguments> published() {
    return Stream.of(
        fault("published/index.csv", ",wide,ehe_census", ",broad,ehe_census", "layout 'broad'"),
        fault("published/index.csv", "cme_census,\"DfE", "cme,\"DfE", "names cme, which is not"),
        fault("published/columns.csv", "Sex,Female", "Sex,Girls", "because breakdown 'Girls'"),
        fault(
            "published/ehe_academic_year.csv",
            ",ehe_leave,",
            ",ehe_gone,",
            "line 1: because the column 'ehe_gone' is not known"),
        fault(
            "published/cme_census_south_east_region_10_terms.csv",
            "child_count_as_published",
            "count",
            "the column child_count_as_published is missing"));
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    copyConfiguration();
    Files.delete(folder.resolve("caveats.yml"));

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> DefinitionsReader.read(folder))
        .withMessageStartingWith("cannot read caveats.yml: because there is no such file");
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws IOException {
    copyConfiguration();
    Files.write(folder.resolve("library.csv"), new byte[] {(byte) 0xE9, 't'});

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> DefinitionsReader.read(folder))
        .withMessageStartingWith("cannot read library.csv: because it is not in UTF-8");
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> DefinitionsReader.read(folder.resolve("nowhere")))
        .withMessageContaining("there is no such folder");
  }

  @Test
  void twoPublishedFilesThatContradictEachOtherAreRefused() throws IOException {
    copyConfiguration();
    Path extract = folder.resolve("published/cme_census_202526_autumn_england_se_extract.csv");
    String text = Files.readString(extract, StandardCharsets.UTF_8);
    Files.writeString(extract, text.replace("Total,Total,5540,", "Total,Total,5550,"));

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> DefinitionsReader.read(folder))
        .withMessageContaining("contradicts an earlier file on E12000008 202526-1 cme_census");
  }

  private static Arguments fault(String file, String from, String to, String message) {
    return Arguments.of(file, from, to, message);
  }

  private void copyConfiguration() throws IOException {
    Path source = RealConfiguration.folder();
    try (Stream<Path> paths = Files.walk(source)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(source.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
  }
}
