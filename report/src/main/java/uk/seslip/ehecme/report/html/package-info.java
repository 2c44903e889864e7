/** The static site, made from the view by templates compiled at build. */
package uk.seslip.ehecme.report.html;
