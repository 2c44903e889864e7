/** Workbooks for people: the data pack, and the plain workbook that others are made with. */
package uk.seslip.ehecme.report.workbook;
