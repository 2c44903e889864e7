package uk.seslip.ehecme.ingest.mess;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws the truth of a file as rows of cells, in the ways in which people lay it out. */
enum CorpusLayout {
  /** A row for each item, each saying whose it is. */
  LONG,
  /** A row for each item, below a cover. */
  ITEMS,
  /** A column for each authority, known by its code. */
  CROSS_TAB,
  /** A row for each measure, topic and category in words. */
  WORDS,
  /** A row for each category, EHE and CME beside each other, one table for each list. */
  STACKED,
  /** The table of EHE beside that of CME. */
  SIDE_BY_SIDE,
  /** Headings in three rows: measure, list and category. */
  WIDE,
  /** One column of figures, with a line of text before each list. */
  SECTIONS;

  private static final String[] EHE_CME = {"ehe_census", "cme_census"};

  /** The rows of the one sheet of figures, cells apart by bars; cover lines come first. */
  List<String> draw(CorpusTruth truth, Random random) {
    List<String> rows = new ArrayList<>();
    if (this != LONG && this != CROSS_TAB) {
      rows.add("Authority|" + truth.authority().name());
      rows.add("Term|" + pick(random, "Autumn 2026/27", "Aut 26/27", "Autumn Term 2026-27"));
      rows.add("");
    }
    CorpusPen pen = new CorpusPen(truth, random);
    switch (this) {
      case LONG -> pen.drawLong(rows);
      case ITEMS -> pen.drawItems(rows);
      case CROSS_TAB -> pen.drawCrossTab(rows);
      case WORDS -> pen.drawWords(rows);
      case STACKED -> pen.drawStacked(rows);
      case SIDE_BY_SIDE -> pen.drawSideBySide(rows);
      case WIDE -> pen.drawWide(rows);
      case SECTIONS -> pen.drawSections(rows);
    }
    return rows;
  }

  static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  static List<String> measures() {
    return List.of(EHE_CME);
  }
}
