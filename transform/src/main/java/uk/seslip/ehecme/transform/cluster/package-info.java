/** Reads a batch's files on the machines of a cluster, by the same code as on this one. */
package uk.seslip.ehecme.transform.cluster;
