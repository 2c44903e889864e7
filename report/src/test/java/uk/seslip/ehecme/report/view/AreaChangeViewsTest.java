package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.CaveatSeverity;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.Datasets;
import uk.seslip.ehecme.report.SampleChanges;

class AreaChangeViewsTest {

  private final Views views = new Views(Datasets.reorganised());

  @Test
  void whoTookOverNamesEveryoneItCameFromInOneSentence() {
    assertThat(sentences("Kent"))
        .containsExactly(
            "On 1 April 2026 Kent took over from Medway (all of it) and Slough (all of it).");
  }

  @Test
  void whoEndedSaysInWhoseAreaItsChildrenAreNow() {
    assertThat(sentences("Medway"))
        .containsExactly("On 1 April 2026 the area of Medway passed to Kent (all of it).");
  }

  @Test
  void aDayThatHasNotComeIsSpokenOfAsOneToCome() {
    assertThat(sentences("Surrey"))
        .containsExactly(
            "On 1 April 2027 the area of Surrey passes to Reading (the western districts) and"
                + " Wokingham (the eastern districts).");
    assertThat(sentences("Reading"))
        .containsExactly("On 1 April 2027 Reading takes over from Surrey (the western districts).");
  }

  @Test
  void everyNameLeadsToAPageThatLeadsBack() {
    assertThat(targets("Kent"))
        .containsExactly("authorities/E06000035-medway.html", "authorities/E06000039-slough.html");
    assertThat(targets("Medway")).containsExactly("authorities/E10000016-kent.html");
    assertThat(targets("Slough")).containsExactly("authorities/E10000016-kent.html");
  }

  @Test
  void theLimitOnComparingIsRepeatedAndForbids() {
    CaveatText limit = view("Medway").areaChanges().get(0).limit();

    assertThat(limit.text()).isEqualTo(SampleChanges.LIMIT);
    assertThat(limit.weight()).isEqualTo(CaveatSeverity.BLOCKING);
  }

  @Test
  void whoIsNotConcernedSaysNothing() {
    assertThat(view("Hampshire").areaChanges()).isEmpty();
  }

  @Test
  void aSeriesThatAChangeOfCouncilsCutsDoesNotBlameTheRecording() {
    SeriesBreak change =
        new SeriesBreak(
            "E10000016",
            "ehe_census",
            Term.ofSlug("2025-26-summer"),
            "boundary",
            true,
            "Kent took over from Medway (all of it)",
            "successors.csv");

    assertThat(
            BreakWording.sentences(
                new Place("E10000016", "Kent", Place.Kind.AUTHORITY), List.of(change)))
        .containsExactly(
            "The area of these figures changed in Summer 2025/26: Kent took over from Medway (all"
                + " of it). Figures before and after are not compared.");
  }

  private List<String> sentences(String name) {
    return view(name).areaChanges().stream().map(AreaChangeView::sentence).toList();
  }

  private List<String> targets(String name) {
    return view(name).areaChanges().stream()
        .flatMap(change -> change.pages().stream())
        .map(Link::target)
        .toList();
  }

  private AuthorityView view(String name) {
    return views.authorities().stream()
        .filter(view -> view.label().place().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
