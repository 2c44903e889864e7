/**
 * Everything a page says, already worded and formatted, and everything a chart draws; no markup.
 *
 * <p>The site and the PDFs are two ways of setting the same records, so they cannot disagree.
 */
package uk.seslip.ehecme.report.view;
