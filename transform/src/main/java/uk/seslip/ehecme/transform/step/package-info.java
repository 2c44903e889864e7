/** What happens to the stored submissions in Spark: small named steps in one visible list. */
package uk.seslip.ehecme.transform.step;
