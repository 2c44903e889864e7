/** Keeps the history, protects the figures and computes what may be said from them. */
package uk.seslip.ehecme.transform;
