package uk.seslip.ehecme.ingest.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one table of an OpenDocument spreadsheet into a grid. */
final class OpenDocumentTable {

  private final String file;
  private final String name;
  private final XMLStreamReader xml;
  private final FormulaNotes formulas;
  private final CellMarks marks;
  private final Set<String> struckStyles;
  private final BitSet hiddenColumns = new BitSet();
  private final List<List<String>> rows = new ArrayList<>();
  private final List<MergedRegion> merges = new ArrayList<>();
  private final Map<String, String> comments = new HashMap<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private int column;
  private long row;
  private long cells;

  /** A reader that stands on the table's first tag. */
  OpenDocumentTable(String file, XMLStreamReader xml, Set<String> struckStyles) {
    this.file = file;
    this.name = attribute(xml, "name");
    this.xml = xml;
    this.formulas = new FormulaNotes(file, name);
    this.marks = new CellMarks(file, name);
    this.struckStyles = struckStyles;
  }

  /** The value of an attribute whatever its namespace; empty when there is none. */
  static String attribute(XMLStreamReader xml, String localName) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(localName)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  List<SourceNote> notes() {
    List<SourceNote> notes = new ArrayList<>(formulas.notes());
    notes.addAll(marks.notes());
    return notes;
  }

  Grid read(boolean hidden) throws XMLStreamException, UnreadableException {
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && isAt("table"))) {
      if (xml.isStartElement() && isAt("table-row")) {
        readRow();
      } else if (xml.isStartElement() && isAt("table-column")) {
        readColumn();
      }
    }
    return new Grid(file, name, hidden, rows, merges, comments, hiddenRows);
  }

  private boolean isAt(String localName) {
    return xml.getLocalName().equals(localName);
  }

  private void readColumn() {
    int end = (int) Math.min(column + repeated("number-columns-repeated"), ReadLimits.COLUMNS);
    boolean hidden = !attribute(xml, "visibility").isEmpty() && !isVisible();
    hiddenColumns.set(Math.min(column, end), end, hidden);
    column = end;
  }

  private boolean isVisible() {
    return attribute(xml, "visibility").equals("visible");
  }

  private void readRow() throws XMLStreamException, UnreadableException {
    long repeated = repeated("number-rows-repeated");
    boolean collapsed = !attribute(xml, "visibility").isEmpty() && !isVisible();
    List<String> texts = new ArrayList<>();
    long next = 0;
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && isAt("table-row"))) {
      if (xml.isStartElement() && xml.getLocalName().endsWith("table-cell")) {
        next = readCell(texts, next);
      }
    }
    if (!texts.isEmpty()) {
      keep(texts, repeated);
      markHidden(texts, collapsed);
    }
    row += repeated;
  }

  private void markHidden(List<String> texts, boolean collapsed) {
    if (collapsed) {
      hiddenRows.add((int) row);
    }
    for (int at = 0; at < texts.size(); at++) {
      if (!texts.get(at).isEmpty() && (collapsed || hiddenColumns.get(at))) {
        marks.addHidden((int) row, at);
      }
    }
  }

  private void keep(List<String> texts, long repeated) throws UnreadableException {
    ReadLimits.check(row + repeated, ReadLimits.ROWS, "rows");
    cells += texts.size() * repeated;
    ReadLimits.check(cells, ReadLimits.CELLS, "cells");
    while (rows.size() < row) {
      rows.add(List.of());
    }
    for (long i = 0; i < repeated; i++) {
      rows.add(texts);
    }
  }

  /** Reads a cell and gives the column after it. */
  private long readCell(List<String> texts, long column)
      throws XMLStreamException, UnreadableException {
    long repeated = repeated("number-columns-repeated");
    noteMerge((int) column);
    boolean struck = struckStyles.contains(attribute(xml, "style-name"));
    OpenDocumentCell cell = OpenDocumentCell.read(xml);
    if (!cell.text().isEmpty()) {
      ReadLimits.check(column + repeated, ReadLimits.COLUMNS, "columns");
      while (texts.size() < column) {
        texts.add("");
      }
      for (long i = 0; i < repeated; i++) {
        texts.add(cell.text());
      }
    }
    if (struck && !cell.text().isEmpty()) {
      marks.addStruck((int) row, (int) column);
    }
    note(cell, column);
    return column + repeated;
  }

  private void note(OpenDocumentCell cell, long column) {
    switch (cell.formula()) {
      case VALUE -> formulas.add((int) row, (int) column);
      case NO_VALUE -> formulas.addWithoutValue((int) row, (int) column);
      case NONE -> {}
    }
    if (!cell.comment().isEmpty()) {
      comments.put(CellNames.of((int) row, (int) column), cell.comment());
    }
  }

  private void noteMerge(int column) throws UnreadableException {
    long down = repeated("number-rows-spanned");
    long across = repeated("number-columns-spanned");
    if (down > 1 || across > 1) {
      ReadLimits.check(merges.size() + 1L, ReadLimits.MERGED_REGIONS, "merged cells");
      int last = (int) row + (int) down - 1;
      merges.add(new MergedRegion((int) row, last, column, column + (int) across - 1));
    }
  }

  /** How often something counts; 1 when nothing is said or what is said is no number. */
  private long repeated(String attribute) {
    String written = attribute(xml, attribute);
    return written.matches("[1-9]\\d{0,8}") ? Long.parseLong(written) : 1;
  }
}
