package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;
import uk.seslip.ehecme.ingest.extract.ExtractEncoding;
import uk.seslip.ehecme.ingest.extract.ExtractHeader;

/**
 * What the beginning of a file says about the rest.
 *
 * @param header its columns
 * @param headerRow the number of the row of headings, from 1; 0 when there is no such row
 * @param firstByte where the rows begin
 * @param separator between cells
 * @param encoding how its letters are written
 * @param sheet the number of the sheet, for a workbook
 * @param quoted whether quotes were seen at its beginning
 */
record FileLayout(
    ExtractHeader header,
    long headerRow,
    long firstByte,
    char separator,
    ExtractEncoding encoding,
    int sheet,
    boolean quoted)
    implements Serializable {}
