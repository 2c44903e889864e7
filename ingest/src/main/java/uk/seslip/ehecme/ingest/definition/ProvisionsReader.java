package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.Provision;

/** Reads the alternative provision that the group counts by name. */
final class ProvisionsReader {

  static final String FILE = "provisions.csv";

  private ProvisionsReader() {}

  /** The named provisions, in the order written. */
  static List<Provision> read(ConfigFolder folder, List<String> authorityCodes) {
    List<String> types = TopicsReader.labels(folder, "provision_type");
    List<String> registrations = TopicsReader.labels(folder, "registration");
    List<Entry> rows = folder.csv(FILE, "name", "type", "registration", "authority");
    return Entries.unique(rows, "name").stream()
        .map(
            row ->
                new Provision(
                    row.require("name"),
                    row.requireOneOf("type", types),
                    row.requireOneOf("registration", registrations),
                    row.requireOneOf("authority", authorityCodes)))
        .toList();
  }
}
