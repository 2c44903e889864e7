/** Makes the pages of {@code docs/} that say what the configuration says, and proves them fresh. */
package uk.seslip.ehecme.ingest.documentation;
