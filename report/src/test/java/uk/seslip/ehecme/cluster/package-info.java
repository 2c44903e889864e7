/** The program on a Spark standalone cluster that the tests start themselves, from Maven's jars. */
package uk.seslip.ehecme.cluster;
