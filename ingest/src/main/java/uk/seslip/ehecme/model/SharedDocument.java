package uk.seslip.ehecme.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of the group's library of policies, protocols and practice documents.
 *
 * @param title what it is called
 * @param authority whose it is, or the region's
 * @param topic what it is about
 * @param format the kind of file
 * @param owner the role that keeps it
 * @param reviewDate when it must be looked at again; empty when none is set
 * @param file the file that the partner edition takes a copy of; empty when it is kept elsewhere
 */
public record SharedDocument(
    String title,
    String authority,
    String topic,
    String format,
    String owner,
    Optional<LocalDate> reviewDate,
    Optional<Path> file) {}
