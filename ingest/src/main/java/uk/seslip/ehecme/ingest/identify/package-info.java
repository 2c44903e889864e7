/** Finds out whose a file is, for which term and version, and where its tables and columns are. */
package uk.seslip.ehecme.ingest.identify;
