/** Turns published figures into pages, PDFs, workbooks and packs. */
package uk.seslip.ehecme.report;
