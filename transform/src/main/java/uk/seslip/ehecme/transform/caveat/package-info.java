/** Which caveats fire for which series, and why, from published figures alone; no Spark. */
package uk.seslip.ehecme.transform.caveat;
