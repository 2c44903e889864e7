package uk.seslip.ehecme.cli;

import java.io.PrintWriter;

/** Says how far a long command has got: one plain line a step, and nothing when asked for quiet. */
final class Progress {

  private final PrintWriter out;
  private final boolean quiet;

  Progress(PrintWriter out, boolean quiet) {
    this.out = out;
    this.quiet = quiet;
  }

  /** One step that is done or begins. */
  void say(String line) {
    if (!quiet) {
      out.println(line);
      out.flush();
    }
  }

  /** What a person must see even when they asked for quiet. */
  void insist(String line) {
    out.println(line);
    out.flush();
  }
}
