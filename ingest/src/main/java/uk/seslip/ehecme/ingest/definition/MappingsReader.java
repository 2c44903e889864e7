package uk.seslip.ehecme.ingest.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.LabelMapping;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;

/**
 * Reads what the wordings of returns mean: {@code mappings/region.csv} for all authorities and
 * {@code mappings/<authority>.csv} for the one whose name it bears.
 */
final class MappingsReader {

  static final String FOLDER = "mappings";
  private static final String IGNORE = "IGNORE";

  private final Region region;
  private final Register register;

  private MappingsReader(Region region, Register register) {
    this.region = region;
    this.register = register;
  }

  static List<LabelMapping> read(ConfigFolder folder, Region region, Register register) {
    MappingsReader reader = new MappingsReader(region, register);
    List<LabelMapping> all = new ArrayList<>();
    folder.csvFilesIn(FOLDER).forEach(file -> all.addAll(reader.read(folder, file)));
    return all;
  }

  private List<LabelMapping> read(ConfigFolder folder, String file) {
    Optional<String> authority = MappingOwner.of(file, region);
    List<Entry> rows =
        folder.csv(
            file,
            "sheet",
            "header",
            "label",
            "measure",
            "topic",
            "category",
            "valid_from",
            "valid_to",
            "role",
            "decided",
            "why");
    return Entries.unique(rows, "sheet", "header", "label", "valid_from").stream()
        .map(row -> mapping(row, authority))
        .toList();
  }

  private LabelMapping mapping(Entry row, Optional<String> authority) {
    if (row.text("sheet").isEmpty()
        && row.text("header").isEmpty()
        && row.text("label").isEmpty()) {
      throw row.fault("label", "is empty, as are sheet and header", "say what is to be recognised");
    }
    boolean ignored = row.text("measure").equals(IGNORE);
    requireTarget(row, ignored);
    return new LabelMapping(
        authority,
        row.text("sheet"),
        row.text("header"),
        row.text("label"),
        ignored ? Optional.empty() : measure(row),
        topic(row),
        category(row),
        ignored,
        row.requireTerm("valid_from"),
        lastTerm(row),
        row.require("role"),
        row.requireDate("decided"),
        row.require("why"));
  }

  private static void requireTarget(Entry row, boolean ignored) {
    boolean open = row.text("topic").isEmpty() && row.text("category").isEmpty();
    if (ignored && !open) {
      throw row.fault("measure", "is IGNORE and yet has a topic or a category", "empty the two");
    }
    if (row.text("measure").isEmpty() && open) {
      throw row.fault(
          "measure",
          "is empty, as are topic and category",
          "say what the wording means, or write IGNORE under measure");
    }
  }

  private Optional<String> measure(Entry row) {
    return row.find("measure").map(id -> row.requireOneOf("measure", MeasureIds.of(register)));
  }

  private Optional<String> topic(Entry row) {
    List<String> names = register.topics().stream().map(BreakdownTopic::name).distinct().toList();
    return row.find("topic").map(name -> row.requireOneOf("topic", names));
  }

  private Optional<String> category(Entry row) {
    Optional<String> category = row.find("category");
    boolean known =
        category
            .map(
                label ->
                    label.equals(Breakdown.TOTAL.category())
                        || topicsOf(row).stream().anyMatch(topic -> topic.hasLabel(label)))
            .orElse(true);
    if (!known) {
      throw row.fault("category", "is in no list of that topic", "use the spelling of its list");
    }
    return category;
  }

  private List<BreakdownTopic> topicsOf(Entry row) {
    return register.topics().stream()
        .filter(topic -> row.text("topic").isEmpty() || topic.name().equals(row.text("topic")))
        .toList();
  }

  private static Optional<Term> lastTerm(Entry row) {
    Optional<Term> last = row.findTerm("valid_to");
    if (last.map(term -> term.isBefore(row.requireTerm("valid_from"))).orElse(false)) {
      throw row.fault("valid_to", "is before valid_from", "correct one of the two terms");
    }
    return last;
  }
}
