/** Every line of the list of untidy things that returns hold, as a small file with its truth. */
package uk.seslip.ehecme.ingest.mess;
