/** Column names, schemas and the way between records and rows: one class for each shape. */
package uk.seslip.ehecme.transform.frame;
