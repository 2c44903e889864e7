package uk.seslip.ehecme.report.restricted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.AuditReport;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.TransformResult;

/**
 * Says what a run was made of, so that it can be made again: the program, the configuration, the
 * term, the day it stands on and every submission whose figures are in use. Only the run's time
 * differs between two runs on the same inputs.
 */
final class Manifest {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Manifest() {}

  /**
   * Writes the manifest.
   *
   * @param started when the run started
   * @param published the hash of each published file by its path
   * @throws IOException when the file cannot be written
   */
  static void write(
      Path file, TransformResult result, Instant started, NavigableMap<String, String> published)
      throws IOException {
    PublishedDataset first = result.published().get(0);
    Map<String, Object> entries = new TreeMap<>();
    entries.put("program_version", first.programVersion());
    entries.put("term", first.term().slug());
    entries.put("as_of", first.asOf().toString());
    entries.put("configuration_sha256", result.restricted().definitions().hash());
    entries.put("definitions_version", first.register().version());
    entries.put("tiers", result.published().stream().map(d -> d.tier().slug()).toList());
    entries.put("submissions_in_use", submissions(result));
    entries.put("audits", result.audits().stream().map(Manifest::audit).toList());
    entries.put("published_sha256", published);
    entries.put("run_started", started.toString());
    Files.writeString(file, JSON.writeValueAsString(entries) + "\n", StandardCharsets.UTF_8);
  }

  /**
   * Reads a manifest.
   *
   * @throws IOException when it cannot be read
   */
  static RunRecord read(Path file) throws IOException {
    JsonNode entries = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
    NavigableMap<String, String> published = new TreeMap<>();
    entries
        .path("published_sha256")
        .properties()
        .forEach(e -> published.put(e.getKey(), e.getValue().asText()));
    return new RunRecord(
        Term.ofSlug(entries.required("term").asText()),
        LocalDate.parse(entries.required("as_of").asText()),
        entries.required("configuration_sha256").asText(),
        texts(entries, "tiers").stream().map(Manifest::tier).toList(),
        texts(entries, "submissions_in_use"),
        published);
  }

  private static List<String> texts(JsonNode entries, String name) {
    List<String> texts = new ArrayList<>();
    entries.required(name).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Tier tier(String slug) {
    return Tier.valueOf(slug.toUpperCase(Locale.ROOT));
  }

  private static Map<String, Object> audit(AuditReport audit) {
    Map<String, Object> entries = new TreeMap<>();
    entries.put("tier", audit.tier().slug());
    entries.put("small_counts", audit.smallCounts());
    entries.put("questions", audit.questions());
    entries.put("witnesses", audit.witnesses());
    entries.put("linear_programs", audit.programs());
    entries.put("withheld_breakdowns", audit.withheldBreakdowns());
    entries.put("withheld_figures", audit.withheldFigures());
    entries.put("narrowed_by_dfe", audit.narrowedByDfe().size());
    entries.put("repairs", audit.repairs());
    return entries;
  }

  private static List<String> submissions(TransformResult result) {
    return result.restricted().observations().stream()
        .map(stored -> stored.submission())
        .distinct()
        .sorted()
        .toList();
  }
}
