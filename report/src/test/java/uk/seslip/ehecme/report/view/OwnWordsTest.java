package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.ApprovedText;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.report.Datasets;
import uk.seslip.ehecme.transform.PublishedDataset;

class OwnWordsTest {

  private static final String KENT = "E10000016";
  private static final PublishedDataset DATASET = Datasets.partner();
  private static final PracticeQuestion QUESTION = DATASET.practiceQuestions().get(0);

  @Test
  void anApprovedCommentStandsBesideItsAnswer() {
    OwnWords words = words(text(QUESTION.id(), Optional.empty(), "Only those without an offer"));

    assertThat(words.beside(QUESTION, "Some")).isEqualTo("Some: “Only those without an offer”");
    assertThat(words.replies()).isEmpty();
  }

  @Test
  void anApprovedReplyNamesTheFigureItIsAbout() {
    OwnWords words =
        words(text("unknown_share_high", Optional.of("ehe_census"), "Parents need not say why"));

    assertThat(words.replies())
        .singleElement()
        .returns("“Parents need not say why”", PracticeView::answer)
        .matches(view -> view.question().endsWith("EHE on census day"));
    assertThat(words.beside(QUESTION, "Some")).isEqualTo("Some");
  }

  @Test
  void noTextWithADigitCanBeApproved() {
    for (String text : List.of("12 cases", "a ½ of them", "٣ children", "twelve ⑫")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> text(QUESTION.id(), Optional.empty(), text));
    }
  }

  private static OwnWords words(ApprovedText text) {
    return new OwnWords(DATASET, List.of(text));
  }

  private static ApprovedText text(String about, Optional<String> measure, String text) {
    return new ApprovedText(KENT, DATASET.term(), about, measure, text);
  }
}
