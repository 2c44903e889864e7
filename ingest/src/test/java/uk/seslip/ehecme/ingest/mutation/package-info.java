/** Breaks sound files in seeded random ways and asks second readers what is left in them. */
package uk.seslip.ehecme.ingest.mutation;
