/** Counts child-level extracts on any number of machines; no identifier leaves a task. */
package uk.seslip.ehecme.transform.extract;
