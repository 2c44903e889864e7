/** Turns exact figures into what may be shown; the only place that makes published figures. */
package uk.seslip.ehecme.transform.disclosure;
