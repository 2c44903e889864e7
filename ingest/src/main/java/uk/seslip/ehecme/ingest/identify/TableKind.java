package uk.seslip.ehecme.ingest.identify;

import java.util.List;

/** How a table is laid out, and what it must therefore have. */
public enum TableKind {
  /** One item a row, for the authority and term on the cover. */
  ITEMS(Field.ITEM, Field.VALUE),
  /** One item a row, each with its authority and term. */
  LONG(Field.AUTHORITY_CODE, Field.TERM, Field.ITEM, Field.VALUE),
  /** One item a row, one authority a column. */
  CROSS_TAB(Field.TERM, Field.ITEM),
  /** One practice question a row, for the authority and term on the cover. */
  PRACTICE(Field.QUESTION_ID, Field.ANSWER);

  private final List<Field> required;

  TableKind(Field... required) {
    this.required = List.of(required);
  }

  /** The fields that a table of this kind cannot be read without. */
  public List<Field> required() {
    return required;
  }
}
