package uk.seslip.ehecme.ingest.mess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import uk.seslip.ehecme.model.Category;

/** Draws one truth, choosing among spellings as people do. */
final class CorpusPen {

  private static final String TERM = "Autumn 2026/27";
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "ehe_census", List.of("EHE", "Elective home education", "EHE on census day"),
          "cme_census", List.of("CME", "Children missing education", "CME on census day"));
  private static final int TITLE_ONE_IN = 2;

  private final CorpusTruth truth;
  private final Random random;

  CorpusPen(CorpusTruth truth, Random random) {
    this.truth = truth;
    this.random = random;
  }

  void drawLong(List<String> rows) {
    rows.add("new_la_code|la_name|term|item_id|period|value|note");
    String whose = truth.authority().code() + "|" + truth.authority().name() + "|" + TERM + "|";
    truth.figures().forEach((item, figure) -> rows.add(whose + item + "||" + cell(figure) + "|"));
  }

  void drawItems(List<String> rows) {
    rows.add("Item id|Measure|Period|Breakdown|Category|Value|Note");
    truth.figures().forEach((item, figure) -> rows.add(item + "|||||" + cell(figure) + "|"));
    rows.add("* see the guidance");
  }

  void drawCrossTab(List<String> rows) {
    rows.add("Term|Item id|Period|" + truth.authority().code() + "|Total");
    truth.figures().forEach((item, f) -> rows.add(TERM + "|" + item + "||" + cell(f) + "|9999"));
  }

  void drawWords(List<String> rows) {
    rows.add("Measure|Breakdown topic|Breakdown|Value");
    truth
        .figures()
        .forEach(
            (item, figure) -> {
              String[] parts = item.split("/", 3);
              String group = parts.length == 1 ? "Total|Total" : parts[1] + "|" + parts[2];
              rows.add(name(parts[0]) + "|" + group + "|" + cell(figure));
            });
  }

  void drawStacked(List<String> rows) {
    for (String topic : CorpusTruth.topics()) {
      title(rows, "EHE and CME: " + topic);
      rows.add(topic + "|" + name("ehe_census") + "|" + name("cme_census"));
      for (Category category : both(topic)) {
        rows.add(
            category.label()
                + "|"
                + cell(truth.figure("ehe_census/" + topic + "/" + category.label()))
                + "|"
                + cell(truth.figure("cme_census/" + topic + "/" + category.label())));
      }
      rows.add("Total|" + truth.figure("ehe_census") + "|" + truth.figure("cme_census"));
      rows.add("* fewer than 5");
      rows.add("");
    }
  }

  void drawSideBySide(List<String> rows) {
    for (String topic : CorpusTruth.topics()) {
      List<Category> left = CorpusTruth.categories("ehe_census", topic);
      List<Category> right = CorpusTruth.categories("cme_census", topic);
      rows.add(topic + "|" + name("ehe_census") + "||" + topic + "|" + name("cme_census"));
      for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
        rows.add(half("ehe_census", topic, left, at) + "||" + half("cme_census", topic, right, at));
      }
      rows.add("");
    }
    rows.add("|" + name("ehe_census") + "||" + name("cme_census"));
    rows.add("Total|" + truth.figure("ehe_census") + "||" + truth.figure("cme_census"));
  }

  private String half(String measure, String topic, List<Category> categories, int at) {
    if (at >= categories.size()) {
      return "|";
    }
    Category category = categories.get(at);
    String item = measure + "/" + topic + "/" + category.label();
    return spelling(category) + "|" + cell(truth.figure(item));
  }

  void drawWide(List<String> rows) {
    StringBuilder top = new StringBuilder();
    StringBuilder middle = new StringBuilder();
    StringBuilder bottom = new StringBuilder();
    StringBuilder figures = new StringBuilder("Children");
    for (String measure : CorpusLayout.measures()) {
      String name = name(measure);
      for (String topic : CorpusTruth.topics()) {
        for (Category category : CorpusTruth.categories(measure, topic)) {
          top.append('|').append(name);
          middle.append('|').append(topic);
          bottom.append('|').append(spelling(category));
          figures
              .append('|')
              .append(cell(truth.figure(measure + "/" + topic + "/" + category.label())));
        }
      }
      top.append('|').append(name);
      middle.append("|Total");
      bottom.append("|Total");
      figures.append('|').append(truth.figure(measure));
    }
    rows.addAll(List.of(top.toString(), middle.toString(), bottom.toString(), figures.toString()));
  }

  void drawSections(List<String> rows) {
    rows.add("Characteristic|Number");
    for (String measure : CorpusLayout.measures()) {
      rows.add(name(measure));
      rows.add("Total|" + truth.figure(measure));
      for (String topic : CorpusTruth.topics()) {
        rows.add(topic);
        for (Category category : CorpusTruth.categories(measure, topic)) {
          String figure = truth.figure(measure + "/" + topic + "/" + category.label());
          rows.add(spelling(category) + "|" + cell(figure));
        }
      }
      rows.add("");
    }
  }

  private void title(List<String> rows, String title) {
    if (random.nextInt(TITLE_ONE_IN) == 0) {
      rows.add(title);
      rows.add("");
    }
  }

  private static List<Category> both(String topic) {
    List<Category> all = new ArrayList<>(CorpusTruth.categories("ehe_census", topic));
    Predicate<Category> isNew =
        category -> all.stream().noneMatch(a -> a.label().equals(category.label()));
    CorpusTruth.categories("cme_census", topic).stream().filter(isNew).forEach(all::add);
    return all;
  }

  private String name(String measure) {
    List<String> names = NAMES.get(measure);
    return names.get(random.nextInt(names.size()));
  }

  /** A spelling of a category, digits alone and bars left out. */
  private String spelling(Category category) {
    List<String> all = new ArrayList<>(category.spellings());
    all.removeIf(spelling -> spelling.matches("\\d+") || spelling.length() == 1);
    all.add(category.label());
    return all.get(random.nextInt(all.size()));
  }

  /** A figure as somebody may type it. */
  private String cell(String figure) {
    if (!figure.matches("\\d+")) {
      return figure.isEmpty() ? "" : "'" + figure;
    }
    return switch (random.nextInt(8)) {
      case 0 -> "'" + figure;
      case 1 -> "' " + figure + "\u00A0";
      case 2 -> "'" + figure + ".0";
      default -> figure;
    };
  }
}
