/**
 * Reads {@code config/} into the model's definitions and refuses it, with file and line, where it
 * is not whole and consistent.
 */
package uk.seslip.ehecme.ingest.definition;
