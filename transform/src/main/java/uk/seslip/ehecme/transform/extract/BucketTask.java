package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;

/**
 * The second step, on an executor: finds the children of one bucket that have several rows. The
 * summaries of the first step pass through it unchanged.
 *
 * @param plan what is asked
 */
record BucketTask(Broadcast<ExtractPlan> plan)
    implements FlatMapFunction<Iterator<Tuple2<Integer, Serializable>>, Serializable> {

  @Override
  public Iterator<Serializable> call(Iterator<Tuple2<Integer, Serializable>> bucket) {
    List<Serializable> results = new ArrayList<>();
    List<BucketPart> parts = new ArrayList<>();
    while (bucket.hasNext()) {
      Serializable value = bucket.next()._2();
      if (value instanceof BucketPart part) {
        parts.add(part);
      } else {
        results.add(value);
      }
    }
    if (!parts.isEmpty()) {
      parts.sort(Comparator.comparingInt(BucketPart::split));
      results.add(outcome(parts));
    }
    return results.iterator();
  }

  private BucketOutcome outcome(List<BucketPart> parts) {
    BucketRows rows = new BucketRows(parts);
    parts.clear();
    ChildRows children = new ChildRows(plan.value(), rows);
    rows.forEachChildOfSeveralRows(children);
    return new BucketOutcome(children.corrections(), children.problems());
  }
}
