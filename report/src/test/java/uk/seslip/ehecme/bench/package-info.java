/** What {@code bench/extract} runs: an invented extract of any size, and the peer it is held to. */
package uk.seslip.ehecme.bench;
