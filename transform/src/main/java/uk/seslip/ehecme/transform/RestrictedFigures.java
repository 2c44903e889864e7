package uk.seslip.ehecme.transform;

import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.transform.frame.FigureFrame;

/** Puts together what only the data lead may see of a run. */
final class RestrictedFigures {

  private RestrictedFigures() {}

  /** The exact figures in use with their sources, and what the run found. */
  static RestrictedDataset of(
      IngestResult ingested, List<Row> figures, List<FigureChange> changes) {
    List<StoredObservation> observations =
        figures.stream()
            .filter(FigureFrame::hasSource)
            .map(FigureFrame::observation)
            .sorted(
                Comparator.comparing((StoredObservation s) -> s.observation().authority())
                    .thenComparing(s -> s.observation().period().sortKey())
                    .thenComparing(s -> s.observation().measure())
                    .thenComparing(s -> s.observation().breakdown().topic())
                    .thenComparing(s -> s.observation().breakdown().category()))
            .toList();
    return new RestrictedDataset(
        ingested.definitions(),
        observations,
        ingested.submissions(),
        ingested.findings(),
        ingested.checks(),
        ingested.coverage(),
        changes);
  }
}
