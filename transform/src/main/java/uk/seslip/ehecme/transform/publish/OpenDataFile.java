package uk.seslip.ehecme.transform.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.transform.DescribedFile;
import uk.seslip.ehecme.transform.DescribedFile.DescribedColumn;
import uk.seslip.ehecme.transform.PublishedDataset;

/**
 * One pair of open-data files: what is counted together in terms or in years, never both.
 *
 * @param name the file's name without its ending
 * @param measures the measures it holds
 * @param breakdowns every group that one of them is split by, the total first
 */
record OpenDataFile(String name, List<Measure> measures, List<Breakdown> breakdowns) {

  OpenDataFile {
    measures = List.copyOf(measures);
    breakdowns = List.copyOf(breakdowns);
  }

  /** The files of a dataset: each family's termly and annual measures apart. */
  static List<OpenDataFile> of(PublishedDataset dataset) {
    List<OpenDataFile> files = new ArrayList<>();
    for (Family family : Family.values()) {
      for (Periodicity periodicity : Periodicity.values()) {
        List<Measure> measures =
            dataset.register().measures().stream()
                .filter(m -> m.family() == family && m.periodicity() == periodicity)
                .toList();
        if (!measures.isEmpty()) {
          files.add(
              new OpenDataFile(
                  name(family, periodicity), measures, breakdowns(dataset.register(), measures)));
        }
      }
    }
    return files;
  }

  /** Whether it holds one measure, whose columns then have DfE's names. */
  boolean isOfOneMeasure() {
    return measures.size() == 1;
  }

  /** Whether anything in it is split, so that it has a filter. */
  boolean isSplit() {
    return breakdowns.size() > 1;
  }

  /** What it holds, for the guide to it. */
  DescribedFile described() {
    List<DescribedColumn> columns =
        MetaRows.of(this).stream().skip(1).map(OpenDataFile::column).toList();
    return new DescribedFile(name + ".csv", measures.get(0).periodicity(), measures, columns);
  }

  private static DescribedColumn column(List<String> metaRow) {
    return new DescribedColumn(
        metaRow.get(MetaRows.NAME),
        metaRow.get(MetaRows.LABEL),
        metaRow.get(MetaRows.UNIT),
        metaRow.get(MetaRows.DECIMALS));
  }

  private static String name(Family family, Periodicity periodicity) {
    String what = family.name().toLowerCase(Locale.ROOT);
    return switch (periodicity) {
      case TERM -> family == Family.REGIONAL ? what : what + "_census";
      case ACADEMIC_YEAR -> what + "_annual";
    };
  }

  private static List<Breakdown> breakdowns(Register register, List<Measure> measures) {
    Stream<Breakdown> parts =
        measures.stream()
            .flatMap(m -> register.topicsOf(m).stream())
            .flatMap(t -> t.categories().stream().map(c -> new Breakdown(t.name(), c.label())));
    return Stream.concat(Stream.of(Breakdown.TOTAL), parts).distinct().toList();
  }
}
