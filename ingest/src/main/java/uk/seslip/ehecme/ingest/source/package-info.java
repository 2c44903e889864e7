/**
 * Turns a received file, of whatever kind, into grids of text with cell references.
 *
 * <p>Apache POI, SODS and Commons CSV are known here and nowhere else in the module. Bytes are read
 * once, hashed as they are read and never kept.
 */
package uk.seslip.ehecme.ingest.source;
