package uk.seslip.ehecme.transform.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;

/**
 * The parts into which the files of an extract are cut.
 *
 * @param splits the parts, file by file, numbered from 0
 * @param tables the files among them that Spark opens itself
 */
record ExtractParts(List<ExtractSplit> splits, Map<ExtractFile, TableFile> tables) {

  /** Copies the list and the map. */
  ExtractParts {
    splits = List.copyOf(splits);
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }

  /**
   * Cuts files.
   *
   * @param uris files, folders or patterns on any file system that Hadoop knows
   * @param partBytes how many bytes of a text file make a part
   */
  static ExtractParts of(SparkSession spark, ExtractPlan plan, List<String> uris, long partBytes)
      throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    LayoutReader layouts = new LayoutReader(plan, configuration, partBytes);
    List<ExtractSplit> splits = new ArrayList<>();
    Map<ExtractFile, TableFile> tables = new LinkedHashMap<>();
    for (ExtractFile file : ExtractFiles.list(uris, configuration)) {
      if (file.kind() == ExtractFile.Kind.PARQUET) {
        TableFile table = TableFile.open(spark, plan, file);
        tables.put(file, table);
        splits.addAll(table.parts());
      } else {
        splits.addAll(layouts.parts(file));
      }
    }
    return new ExtractParts(numbered(splits), tables);
  }

  /** Parts with the numbers of their places in a list. */
  static List<ExtractSplit> numbered(List<ExtractSplit> splits) {
    return IntStream.range(0, splits.size()).mapToObj(i -> splits.get(i).numbered(i)).toList();
  }
}
