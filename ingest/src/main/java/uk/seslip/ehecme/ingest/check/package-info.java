/**
 * Checks of what one submission says: one class for each check, and one visible list of all.
 *
 * <p>Bad data is a finding; a check that lacks what it needs says so and never counts as passed.
 */
package uk.seslip.ehecme.ingest.check;
