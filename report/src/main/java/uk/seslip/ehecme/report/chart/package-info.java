/** Pictures of view records: JFreeChart to SVG, never without title, description and table. */
package uk.seslip.ehecme.report.chart;
