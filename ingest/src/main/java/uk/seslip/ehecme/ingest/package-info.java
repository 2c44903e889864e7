/** Reads a folder of returns and says what was found and what is wrong with it. */
package uk.seslip.ehecme.ingest;
