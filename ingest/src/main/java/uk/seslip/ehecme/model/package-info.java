/**
 * The words of the domain: immutable records, enums and sealed types that every module shares.
 *
 * <p>Nothing here reads a file, knows a library or decides a policy; the package uses the JDK only.
 */
package uk.seslip.ehecme.model;
