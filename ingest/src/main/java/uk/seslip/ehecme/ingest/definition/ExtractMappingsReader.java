package uk.seslip.ehecme.ingest.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.ExtractColumn;
import uk.seslip.ehecme.model.ExtractMapping;
import uk.seslip.ehecme.model.Region;

/**
 * Reads what the headings and codes of case systems mean: {@code mappings/extract/region.csv} for
 * all authorities and {@code mappings/extract/<authority>.csv} for one.
 */
final class ExtractMappingsReader {

  static final String FOLDER = "mappings/extract";
  private static final String HEADING = "HEADING";

  private ExtractMappingsReader() {}

  static List<ExtractMapping> read(
      ConfigFolder folder, Region region, List<ExtractColumn> columns) {
    List<String> ids = columns.stream().map(ExtractColumn::id).toList();
    List<ExtractMapping> all = new ArrayList<>();
    for (String file : folder.csvFilesIn(FOLDER)) {
      Optional<String> authority = MappingOwner.of(file, region);
      List<Entry> rows = folder.csv(file, "column", "written", "means", "role", "decided", "why");
      Entries.unique(rows, "column", "written")
          .forEach(row -> all.add(mapping(row, authority, ids)));
    }
    return all;
  }

  private static ExtractMapping mapping(Entry row, Optional<String> authority, List<String> ids) {
    row.require("role");
    row.requireDate("decided");
    row.require("why");
    return new ExtractMapping(
        authority,
        row.requireOneOf("column", ids),
        row.require("written"),
        Optional.of(row.require("means")).filter(means -> !means.equals(HEADING)));
  }
}
