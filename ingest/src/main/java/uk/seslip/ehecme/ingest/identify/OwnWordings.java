package uk.seslip.ehecme.ingest.identify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.IntakeMemory;
import uk.seslip.ehecme.model.LabelMapping;
import uk.seslip.ehecme.model.Term;

/**
 * What the wordings of one authority mean by what is remembered of it, and by nothing else.
 *
 * @param memory the remembered rows that hold for its return
 */
record OwnWordings(List<Remembered> memory) {

  OwnWordings {
    memory = List.copyOf(memory);
  }

  /**
   * What is remembered for one return.
   *
   * @param owner the code of its authority; empty while that is not known
   */
  static OwnWordings of(IntakeMemory memory, Optional<String> owner, Term term) {
    return new OwnWordings(
        memory.mappings().stream()
            .filter(mapping -> mapping.appliesTo(owner, term))
            .map(Remembered::of)
            .toList());
  }

  /** What a normalised wording means at its place; of several rows the most exact one counts. */
  Optional<Facts> find(Axis axis, String sheet, String wording) {
    return memory.stream()
        .filter(m -> axis == Axis.SHEET || m.isOn(Wording.normalise(sheet)))
        .filter(m -> m.text(axis).equals(wording) && m.isOnly(axis))
        .max(Comparator.comparingInt(m -> m.weight()))
        .map(m -> facts(m.mapping()));
  }

  /** What the one figure under a heading and beside a label means. */
  Optional<Facts> findCell(String sheet, String header, String label) {
    String heading = Wording.normalise(header);
    String wording = Wording.normalise(label);
    return memory.stream()
        .filter(m -> !m.header().isEmpty() && !m.label().isEmpty())
        .filter(m -> m.header().equals(heading) && m.label().equals(wording))
        .filter(m -> m.isOn(Wording.normalise(sheet)))
        .map(m -> facts(m.mapping()))
        .findFirst();
  }

  private static Facts facts(LabelMapping mapping) {
    if (mapping.ignored()) {
      return Facts.ignored();
    }
    Facts facts = mapping.measure().map(Facts.NONE::ofMeasure).orElse(Facts.NONE);
    Facts ofTopic = mapping.topic().map(facts::ofTopic).orElse(facts);
    return mapping.category().map(ofTopic::ofCategory).orElse(ofTopic);
  }
}
