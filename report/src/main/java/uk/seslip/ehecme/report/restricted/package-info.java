/**
 * What only one authority or the data lead may see; the one place of report that reads exact
 * figures.
 */
package uk.seslip.ehecme.report.restricted;
