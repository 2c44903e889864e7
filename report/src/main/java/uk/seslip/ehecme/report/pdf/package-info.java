/**
 * Tagged PDFs of the same view records as the site: one for the region and one for each authority.
 *
 * <p>A template sets a view as XHTML, the renderer sets it on pages with structure, bookmarks and
 * alternative texts (PDF/UA-1), and JFreeChart draws its pictures onto the page as vectors.
 */
package uk.seslip.ehecme.report.pdf;
