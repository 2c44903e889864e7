/** Turns the text of cells into observed values and practice answers. */
package uk.seslip.ehecme.ingest.parse;
