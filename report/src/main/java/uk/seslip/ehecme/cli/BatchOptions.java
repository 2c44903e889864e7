package uk.seslip.ehecme.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Mixin;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.TransformOptions;

/** The options of every command that computes on the store. */
final class BatchOptions {

  @Mixin private StoreOptions store;
  @Mixin private MasterOption master;

  Definitions readDefinitions() {
    return store.readDefinitions();
  }

  LocalDate asOf() {
    return store.asOf();
  }

  Path config() {
    return store.config();
  }

  Place out() {
    return store.out();
  }

  /** Everything of a term, on this machine. */
  Path folder(Term term) {
    return store.folder(term);
  }

  boolean isQuiet() {
    return store.isQuiet();
  }

  /** Where history is kept and where it is computed. */
  TransformOptions transformOptions() {
    return new TransformOptions(store.location(), master.url(), Version.number());
  }
}
