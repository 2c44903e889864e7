/**
 * The seeded generator of the invented returns in {@code samples/}: kept in the test tree, because
 * no user ever runs it, and run by {@code SampleGeneratorRun}.
 *
 * <p>Levels come from published totals ({@code levels.csv}), shapes and oddities from small tables
 * beside it; the classes here only combine them, share totals among categories and write the
 * standard layout. {@link uk.seslip.ehecme.samples.WorkbookLayout} and {@link
 * uk.seslip.ehecme.samples.CsvLayout} write any {@link uk.seslip.ehecme.samples.SampleReturn}, so
 * that tests can make a return with one fault.
 */
package uk.seslip.ehecme.samples;
