/** The command line: one command per class, exit codes, progress. */
package uk.seslip.ehecme.cli;
