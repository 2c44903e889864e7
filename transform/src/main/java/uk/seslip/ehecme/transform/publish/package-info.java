/** Open-data files in the layout of DfE's Explore Education Statistics; no Spark. */
package uk.seslip.ehecme.transform.publish;
