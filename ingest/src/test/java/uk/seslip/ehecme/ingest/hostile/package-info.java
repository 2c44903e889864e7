/** Files made to harm, read by a Java machine as small as that of an old office computer. */
package uk.seslip.ehecme.ingest.hostile;
