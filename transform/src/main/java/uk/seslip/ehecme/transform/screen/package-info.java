/**
 * The checks that Explore education statistics makes before it takes a data file and its metadata:
 * one class each, in the one list of {@code Checks}.
 */
package uk.seslip.ehecme.transform.screen;
