/** The history: every submission that was ever read, none of them overwritten. */
package uk.seslip.ehecme.transform.store;
