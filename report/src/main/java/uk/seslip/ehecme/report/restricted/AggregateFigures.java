package uk.seslip.ehecme.report.restricted;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.ingest.extract.CountLayout.Counted;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.ExtractColumn;
import uk.seslip.ehecme.model.ExtractContent;
import uk.seslip.ehecme.model.ExtractEvent;
import uk.seslip.ehecme.model.ExtractFamily;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.report.workbook.RequestItem;
import uk.seslip.ehecme.report.workbook.SheetCell;
import uk.seslip.ehecme.transform.extract.ExtractResult;

/**
 * The counts of an extract that are items of the return: those of families in force, asked in the
 * term, that the extract has the columns for. What it has no column for stays empty, never zero.
 */
final class AggregateFigures {

  private final ExtractQuestion question;
  private final ExtractResult result;

  AggregateFigures(ExtractQuestion question, ExtractResult result) {
    this.question = question;
    this.result = result;
  }

  /** The figures by the id of their item. */
  Map<String, SheetCell> byItem() {
    Map<String, SheetCell> figures = new HashMap<>();
    for (Counted counted : result.counts()) {
      findItem(counted)
          .ifPresent(
              item -> figures.put(item.id(), SheetCell.of(BigDecimal.valueOf(counted.count()))));
    }
    return figures;
  }

  private Optional<RequestItem> findItem(Counted counted) {
    if (!isKnown(counted)) {
      return Optional.empty();
    }
    return findMeasure(counted)
        .filter(measure -> measure.isCollectedIn(question.dates().term()))
        .map(measure -> new RequestItem(measure, breakdown(counted)));
  }

  private Optional<Measure> findMeasure(Counted counted) {
    return question.definition().families().stream()
        .filter(family -> family.id().equals(counted.family()))
        .filter(family -> family.isInForce(question.dates().term()))
        .map(ExtractFamily::measures)
        .flatMap(measures -> Optional.ofNullable(measures.get(counted.event())).stream())
        .map(question.register()::requireMeasure)
        .findFirst();
  }

  private Breakdown breakdown(Counted counted) {
    return counted.topic().isEmpty()
        ? Breakdown.TOTAL
        : new Breakdown(
            question.register().requireTopic(counted.topic()).name(), counted.category());
  }

  /** Whether the extract has the columns that a count needs. */
  boolean isKnown(Counted counted) {
    return hasEvent(counted.event()) && (counted.topic().isEmpty() || hasTopic(counted.topic()));
  }

  private boolean hasEvent(ExtractEvent event) {
    return switch (event) {
      case CENSUS, ANY_POINT, STARTS, ENDS -> true;
      case RETURNED_TO_SCHOOL, LEFT_AREA -> has(ExtractContent.ENDING);
      case NOTICES -> has(ExtractContent.NOTICE);
      case ORDERS -> has(ExtractContent.ORDER);
      case REVOCATIONS -> has(ExtractContent.REVOCATION);
    };
  }

  private boolean has(ExtractContent content) {
    return question.definition().columns().stream()
        .filter(column -> column.content() == content)
        .anyMatch(column -> result.columns().contains(column.id()));
  }

  /** A topic without a column of its own follows from the dates, which every extract has. */
  private boolean hasTopic(String topic) {
    return question.definition().columns().stream()
        .filter(column -> column.topics().contains(topic))
        .map(ExtractColumn::id)
        .findFirst()
        .map(result.columns()::contains)
        .orElse(true);
  }

  /** The name of a topic. */
  static String nameOf(ExtractQuestion question, String topic) {
    return question.register().topics().stream()
        .filter(one -> one.id().equals(topic))
        .map(BreakdownTopic::name)
        .findFirst()
        .orElse("");
  }
}
