/** Makes the files with one fault each that lie in {@code samples/faults}, and proves them. */
package uk.seslip.ehecme.ingest.faults;
