package uk.seslip.ehecme.transform.screen;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** For each check a pair that has one fault, which is that check's to find. */
final class ScreenerFaults {

  private static final String LONG_LABEL =
      "Number of children in elective home education on census day, counted by the authority alone";

  private static final SamplePair SOUND = SamplePair.sound();

  private ScreenerFaults() {}

  /** The pairs by the id of the check. */
  static Map<String, SamplePair> all() {
    Map<String, SamplePair> faults = new LinkedHashMap<>();
    files(faults);
    columns(faults);
    metadata(faults);
    kindsAndTime(faults);
    filters(faults);
    geography(faults);
    standards(faults);
    return faults;
  }

  private static void files(Map<String, SamplePair> faults) {
    faults.put("filename_spaces", SOUND.named("my sample.csv", "my sample.meta.csv"));
    faults.put("filename_special", SOUND.named("sample+1.csv", "sample+1.meta.csv"));
    faults.put("filenames_match", SOUND.named("sample.csv", "another.meta.csv"));
    faults.put(
        "file_encoding",
        SOUND
            .metaCell("child_count", "label", "Number of children – all")
            .encoded(Charset.forName("windows-1252")));
    faults.put("row_width", SOUND.data(rows -> widened(rows, 5)));
    faults.put("col_dupes", SOUND.plusColumn("child_count", "1"));
  }

  private static void columns(Map<String, SamplePair> faults) {
    faults.put("col_req_meta", SOUND.minusMetaColumn("filter_hint"));
    faults.put(
        "col_invalid_meta", SOUND.meta(rows -> rows.stream().map(r -> noted(r, rows)).toList()));
    faults.put("col_req_data", SOUND.minusColumn("country_name"));
    faults.put("col_to_rows", surplusMeta());
    faults.put("cross_meta_to_data", SOUND.plusMeta("late_count,Indicator,Late,,,0,,"));
    faults.put("cross_data_to_meta", SOUND.plusColumn("officer_note", "first", "second"));
    faults.put("col_names_spaces", SOUND.renamed("child_percent", "child percent"));
    faults.put("col_snake_case", SOUND.plusColumn("source_File", "one"));
    faults.put("col_var_start", SOUND.plusColumn("2nd_source", "one"));
    faults.put("col_ind_smushed", SOUND.renamed("child_count", "female_count"));
    faults.put("col_var_characteristic", SOUND.renamed("breakdown", "characteristic"));
    faults.put("meta_col_type", SOUND.metaCell("child_count", "col_type", "Measure"));
    faults.put("meta_ob_unit", SOUND.plusMeta("la_name,Filter,Local authority,,,,,"));
    faults.put("meta_col_name", SOUND.plusMeta(",Indicator,Nothing,,,0,,"));
  }

  private static void metadata(Map<String, SamplePair> faults) {
    faults.put("meta_dupe_label", SOUND.metaCell("child_percent", "label", "Number of children"));
    faults.put(
        "meta_fil_grp",
        SOUND
            .plusColumn("source", "one")
            .metaCell("child_count", "filter_grouping_column", "source"));
    faults.put(
        "meta_fil_grp_dupe",
        phased("Primary", "Secondary").plusMeta("phase,Filter,Phase,,,,,breakdown_topic"));
    faults.put("meta_fil_grp_is_fil", SOUND.plusMeta("breakdown_topic,Filter,Topic,,,,,"));
    faults.put(
        "meta_fil_grp_match",
        phased("Primary", "Secondary").plusMeta("phase,Filter,Phase,,,,,phase_group"));
    faults.put("meta_fil_grp_stripped", SOUND.cell(2, "breakdown_topic", "Sex."));
    faults.put("meta_label", SOUND.metaCell("child_count", "label", ""));
    faults.put("meta_filter_hint", SOUND.metaCell("child_count", "filter_hint", "Choose"));
    faults.put(
        "meta_geog_catch",
        SOUND
            .plusColumn("estab_number", "Total", "12")
            .plusMeta("estab_number,Filter,Establishment,,,,,"));
    faults.put("meta_indicator_dp", SOUND.metaCell("breakdown", "indicator_dp", "0"));
    faults.put(
        "meta_col_name_spaces", SOUND.metaCell("child_percent", "col_name", "child_percent "));
    faults.put("meta_col_name_dupe", SOUND.plusMeta("child_count,Indicator,Children again,,,0,,"));
    faults.put("meta_ind_dp_set", SOUND.metaCell("child_count", "indicator_dp", ""));
    faults.put("meta_ind_dp_values", SOUND.metaCell("child_count", "indicator_dp", "none"));
    faults.put("meta_ind_unit", SOUND.metaCell("breakdown", "indicator_unit", "%"));
    faults.put(
        "meta_ind_unit_validation", SOUND.metaCell("child_count", "indicator_unit", "children"));
    faults.put("meta_indicator_grouping", SOUND.metaCell("breakdown", "indicator_grouping", "All"));
  }

  private static void kindsAndTime(Map<String, SamplePair> faults) {
    faults.put("general_null", SOUND.cell(3, "child_percent", "NA"));
    faults.put("empty_rows", SOUND.plusRow(",".repeat(14)));
    faults.put("empty_cols", SOUND.plusColumn("notes", ""));
    faults.put("filter_not_singular", phased("Total").plusMeta("phase,Filter,Phase,,,,,"));
    faults.put("time_period_num", SOUND.column("time_period", "2026-27"));
    faults.put("time_id_valid", SOUND.column("time_identifier", "Michaelmas term"));
    faults.put("time_id_mix", SOUND.cell(1, "time_identifier", "Academic year"));
    faults.put("geog_level", SOUND.cell(4, "geographic_level", "County"));
    faults.put("geog_level_present", SOUND.minusColumn("old_la_code"));
    faults.put("time_period", SOUND.column("time_period", "2026"));
    faults.put("time_period_six", SOUND.column("time_period", "202628"));
  }

  private static void filters(Map<String, SamplePair> faults) {
    faults.put("filter_defaults", SOUND.data(ScreenerFaults::withoutTotals));
    faults.put(
        "filter_group_level",
        SOUND
            .metaCell("breakdown", "filter_grouping_column", "breakdown")
            .metaCell("breakdown", "col_name", "breakdown_topic"));
    faults.put("filter_item_limit", SOUND.data(ScreenerFaults::manyItems));
    faults.put("filter_whitespace", SOUND.cell(2, "breakdown", "Female "));
    faults.put("filter_ob_total", SOUND.cell(1, "region_name", "Total"));
    faults.put("filter_blanks", SOUND.cell(2, "breakdown", ""));
    faults.put("general_dupes", SOUND.data(rows -> repeated(rows, 4)));
  }

  private static void geography(Map<String, SamplePair> faults) {
    faults.put("geog_combos", SOUND.cell(4, "la_name", "Kentshire"));
    faults.put("geog_level_completed", SOUND.cell(4, "old_la_code", ""));
    faults.put(
        "geog_ignored_rows",
        SOUND
            .plusColumn("school_urn", "")
            .plusColumn("school_name", "")
            .plusColumn("school_laestab", "")
            .plusRow(
                "202627,Autumn term,School,E92000001,England,E12000008,South East,886,E10000016,"
                    + "Kent,Total,Total,20,100,z,100000,Invented School,8860000"));
    faults.put("geog_other_dupes", trusts("Oak Trust", "Elm Trust"));
    faults.put("geog_col_present", schoolsAlone());
    faults.put("geog_region_for", SOUND.cell(4, "region_code", "").cell(4, "region_name", ""));
    faults.put("geog_na", SOUND.cell(4, "new_la_code", "x"));
    faults.put("geog_na_code", trusts("Not available", "Not available"));
    faults.put(
        "geog_overcompleted_cols",
        SOUND
            .cell(1, "old_la_code", "886")
            .cell(1, "new_la_code", "E10000016")
            .cell(1, "la_name", "Kent"));
  }

  private static void standards(Map<String, SamplePair> faults) {
    faults.put("ind_invalid_entry", SOUND.cell(4, "child_count", ""));
    faults.put(
        "harmonised",
        SOUND.plusColumn("sen_level", "Total", "High").plusMeta("sen_level,Filter,Need,,,,,"));
    faults.put(
        "api_char_limit", SOUND.metaCell("child_count", "label", LONG_LABEL.replace(",", "")));
    faults.put("data_dictionary", SOUND.cell(2, "breakdown", "Damsels"));
  }

  private static SamplePair phased(String... phases) {
    return SOUND.plusColumn("phase", phases);
  }

  private static List<List<String>> widened(List<List<String>> rows, int row) {
    List<List<String>> changed = new ArrayList<>(rows);
    List<String> cells = new ArrayList<>(rows.get(row));
    cells.add("1");
    changed.set(row, cells);
    return changed;
  }

  private static List<String> noted(List<String> row, List<List<String>> rows) {
    List<String> wider = new ArrayList<>(row);
    wider.add(row.equals(rows.get(0)) ? "remarks" : "");
    return wider;
  }

  private static SamplePair surplusMeta() {
    SamplePair pair = SOUND;
    for (int i = 1; i <= 7; i++) {
      pair = pair.plusMeta("more_" + i + ",Indicator,More " + i + ",,,0,,");
    }
    return pair;
  }

  private static List<List<String>> withoutTotals(List<List<String>> rows) {
    return rows.stream().filter(row -> !row.contains("Total")).toList();
  }

  private static List<List<String>> manyItems(List<List<String>> rows) {
    List<List<String>> many = new ArrayList<>(rows);
    IntStream.rangeClosed(1, FilterItemLimit.MOST_ITEMS)
        .forEach(
            i -> {
              List<String> row = new ArrayList<>(rows.get(2));
              row.set(rows.get(0).indexOf("breakdown"), "Item " + i);
              many.add(row);
            });
    return many;
  }

  private static List<List<String>> repeated(List<List<String>> rows, int row) {
    List<List<String>> longer = new ArrayList<>(rows);
    longer.add(rows.get(row));
    return longer;
  }

  /** Two rows of academy trusts with one id. */
  private static SamplePair trusts(String first, String second) {
    SamplePair pair = SOUND.plusColumn("trust_id", "").plusColumn("trust_name", "");
    String start = "202627,Autumn term,MAT,E92000001,England,,,,,,";
    return pair.plusRow(start + "Total,Total,20,100,z,1234," + first)
        .plusRow(start + "Sex,Female,20,100,z,1234," + second);
  }

  private static SamplePair schoolsAlone() {
    return SOUND
        .data(rows -> rows.stream().filter(row -> !row.contains("Regional")).toList())
        .column("geographic_level", "School")
        .plusColumn("school_urn", "100000")
        .plusColumn("school_name", "Invented School")
        .plusColumn("school_laestab", "8860000")
        .minusColumn("old_la_code")
        .minusColumn("new_la_code");
  }
}
