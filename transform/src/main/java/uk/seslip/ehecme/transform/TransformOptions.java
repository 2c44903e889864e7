package uk.seslip.ehecme.transform;

import java.net.URI;

/**
 * Where a run keeps its history and where it computes.
 *
 * @param store the folder of the store, on any file system that Hadoop knows
 * @param master Spark's master URL; {@link #THIS_MACHINE} unless a cluster is meant
 * @param programVersion the version of this program, printed on what is published
 */
public record TransformOptions(URI store, String master, String programVersion) {

  /** The master URL of this machine with all its processors. */
  public static final String THIS_MACHINE = "local[*]";
}
