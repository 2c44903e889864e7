package uk.seslip.ehecme.ingest.identify;

import java.util.List;

/** How a table is laid out, and what it must therefore have. */
public enum TableKind {
  /** One item a row, for the authority and term on the cover. */
  ITEMS,
  /** One item a row, each with its authority and term. */
  LONG,
  /** One item a row, one authority a column. */
  CROSS_TAB,
  /** One practice question a row, for the authority and term on the cover. */
  PRACTICE,
  /** One query of a receipt a row, with the authority's reply. */
  REPLIES;

  /** The fields that a table of this kind cannot be read without. */
  public List<Field> required() {
    return switch (this) {
      case ITEMS -> List.of(Field.ITEM, Field.VALUE);
      case LONG -> List.of(Field.AUTHORITY_CODE, Field.TERM, Field.ITEM, Field.VALUE);
      case CROSS_TAB -> List.of(Field.TERM, Field.ITEM);
      case PRACTICE -> List.of(Field.QUESTION_ID, Field.ANSWER);
      case REPLIES -> List.of(Field.REFERENCE, Field.REPLY);
    };
  }
}
