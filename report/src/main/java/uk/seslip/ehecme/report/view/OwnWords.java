package uk.seslip.ehecme.report.view;

import java.util.List;
import uk.seslip.ehecme.model.ApprovedText;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.transform.PublishedDataset;

/**
 * An authority's own words of the newest term, as the data lead approved them for publication.
 *
 * @param dataset for the labels of measures
 * @param texts the authority's approved texts
 */
record OwnWords(PublishedDataset dataset, List<ApprovedText> texts) {

  private static final String WHY =
      "The authority's own words, as the region's data lead approved them for publication.";

  /** The words of one place. */
  static OwnWords of(PublishedDataset dataset, Place place) {
    return new OwnWords(
        dataset,
        dataset.approvedTexts().stream().filter(t -> t.authority().equals(place.code())).toList());
  }

  /** An answer with the approved comment beside it. */
  String beside(PracticeQuestion question, String answer) {
    return texts.stream()
        .filter(text -> text.about().equals(question.id()))
        .map(text -> answer + ": “" + text.text() + "”")
        .findFirst()
        .orElse(answer);
  }

  /** What the authority says of its figures, measure by measure. */
  List<PracticeView> replies() {
    return texts.stream()
        .flatMap(text -> text.measure().map(id -> reply(id, text)).stream())
        .toList();
  }

  private PracticeView reply(String measure, ApprovedText text) {
    String label = dataset.register().findMeasure(measure).map(Measure::label).orElse(measure);
    return new PracticeView(
        "What the authority says of its figure, " + label, "“" + text.text() + "”", WHY);
  }
}
