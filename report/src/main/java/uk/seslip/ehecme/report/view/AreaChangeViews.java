package uk.seslip.ehecme.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.Succession;
import uk.seslip.ehecme.transform.AreaChange;

/**
 * Words the changes of councils for the pages of those concerned: one sentence for each day on
 * which an authority took over from others, and for each on which others took over from it. A day
 * that has not come is spoken of as one to come.
 */
final class AreaChangeViews {

  private final SeriesIndex index;
  private final Place place;

  AreaChangeViews(SeriesIndex index, Place place) {
    this.index = index;
    this.place = place;
  }

  /** The sentences: who came before, then who comes after; none for most authorities. */
  List<AreaChangeView> all() {
    List<AreaChangeView> views = new ArrayList<>();
    byDay(Succession::successor)
        .forEach((day, changes) -> views.add(view(before(day), changes, Succession::predecessor)));
    byDay(Succession::predecessor)
        .forEach((day, changes) -> views.add(view(after(day), changes, Succession::successor)));
    return List.copyOf(views);
  }

  private Map<LocalDate, List<AreaChange>> byDay(Function<Succession, String> side) {
    return index.dataset().areaChanges().stream()
        .filter(change -> side.apply(change.succession()).equals(place.code()))
        .collect(
            Collectors.groupingBy(
                change -> change.succession().date(), TreeMap::new, Collectors.toList()));
  }

  private String before(LocalDate day) {
    String verb = isToCome(day) ? "takes over" : "took over";
    return "On %s %s %s from ".formatted(Formats.date(day), place.name(), verb);
  }

  private String after(LocalDate day) {
    String verb = isToCome(day) ? "passes" : "passed";
    return "On %s the area of %s %s to ".formatted(Formats.date(day), place.name(), verb);
  }

  private boolean isToCome(LocalDate day) {
    return day.isAfter(index.dataset().asOf());
  }

  private AreaChangeView view(
      String opening, List<AreaChange> changes, Function<Succession, String> other) {
    List<Link> words = new ArrayList<>();
    words.add(Link.plain(opening));
    for (int i = 0; i < changes.size(); i++) {
      Succession change = changes.get(i).succession();
      words.add(link(index.authority(other.apply(change))));
      words.add(Link.plain(" (%s)%s".formatted(change.share(), joint(changes.size() - 1 - i))));
    }
    return new AreaChangeView(words, limit(changes.get(0)));
  }

  /** The name that leads to the page, with the code where both councils have the same name. */
  private Link link(Place other) {
    Link page = index.pageOf(other);
    return other.name().equals(place.name())
        ? new Link("%s with code %s".formatted(other.name(), other.code()), page.target())
        : page;
  }

  private static String joint(int left) {
    return switch (left) {
      case 0 -> ".";
      case 1 -> " and ";
      default -> ", ";
    };
  }

  private CaveatText limit(AreaChange change) {
    return Caveats.of(List.of(new Caveat(change.limit(), place.code(), "", ""))).get(0);
  }
}
