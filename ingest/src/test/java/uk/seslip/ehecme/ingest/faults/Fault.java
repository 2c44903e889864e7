package uk.seslip.ehecme.ingest.faults;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * One kind of finding and the files that raise it and nothing worse.
 *
 * @param code the code of the finding
 * @param sheet the sheet where it must be found; empty when the file as a whole is meant
 * @param cell the cell where it must be found; empty when the sheet as a whole is meant
 * @param write writes the files into a folder
 */
record Fault(String code, String sheet, String cell, Consumer<Path> write) {}
