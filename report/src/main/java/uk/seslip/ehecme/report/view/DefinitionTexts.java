package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.report.view.DefinitionText.Fact;

/** Words the entries of the shared-definitions register. */
final class DefinitionTexts {

  private DefinitionTexts() {}

  static DefinitionText of(Register register, Measure measure) {
    return new DefinitionText(
        measure.id(),
        measure.family().label(),
        measure.label(),
        Formats.sentence(measure.definition()),
        measure.included(),
        measure.excluded(),
        facts(register, measure),
        SeriesIndex.pageOf(measure));
  }

  private static List<Fact> facts(Register register, Measure measure) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Counted", kind(measure)));
    facts.add(
        new Fact(
            "Asked", measure.periodicity() == Periodicity.TERM ? "every term" : "each autumn"));
    facts.add(new Fact("Asked since", measure.validFrom().label()));
    measure.validTo().ifPresent(last -> facts.add(new Fact("Asked until", last.label())));
    facts.add(
        new Fact(
            "In the DfE return",
            measure.dfeItem().isPresent() ? "yes" : "no: asked by the region only"));
    List<String> topics =
        register.topicsOf(measure).stream()
            .map(BreakdownTopic::name)
            .map(DefinitionTexts::lower)
            .toList();
    facts.add(new Fact("Broken down by", topics.isEmpty() ? "nothing" : Formats.list(topics)));
    facts.add(new Fact("Basis", measure.legalBasis()));
    facts.add(new Fact("Source", measure.source()));
    facts.add(new Fact("Version", measure.version()));
    return facts;
  }

  private static String lower(String topic) {
    return topic.startsWith("SEN") || topic.contains("EHE") ? topic : topic.toLowerCase(Locale.UK);
  }

  private static String kind(Measure measure) {
    if (measure.periodicity() == Periodicity.ACADEMIC_YEAR) {
      return "over a whole school year";
    }
    return measure.kind() == MeasureKind.STOCK ? "on one day, census day" : "over the term";
  }
}
