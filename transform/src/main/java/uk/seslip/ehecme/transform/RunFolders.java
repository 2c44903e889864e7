package uk.seslip.ehecme.transform;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.ReturnsFolder;
import uk.seslip.ehecme.transform.cluster.SharedFolder;
import uk.seslip.ehecme.transform.cluster.SharedReturns;

/** Folders on any file system that a run's session reaches: read from, and written to. */
public final class RunFolders {

  private final StoreOpening opening;
  private final Path scratch;

  /** The folders that a session reaches, with room on this machine for what is on its way. */
  RunFolders(StoreOpening opening, Path scratch) {
    this.opening = opening;
    this.scratch = scratch;
  }

  /**
   * A folder of returns, and who reads it: this machine when it lies on its disks and the session
   * is here, else the executors.
   *
   * @param folder the folder on any file system that Hadoop knows
   * @param config the folder of the configuration, which the executors get a copy of
   * @throws IllegalArgumentException when it is not a folder
   */
  public ReturnsFolder returns(URI folder, Path config) {
    boolean isHere =
        SparkSessions.isLocal(opening.options().master()) && "file".equals(folder.getScheme());
    return isHere
        ? Ingest.folder(Path.of(folder))
        : SharedReturns.list(opening.await().spark(), folder, config, scratch);
  }

  /**
   * Lets something be written on this machine, and copies it to another file system when all of it
   * is there.
   *
   * @param place the address of the folder that takes it
   * @param writer writes trees into the folder it is given
   */
  public void write(URI place, Consumer<Path> writer) {
    Path here = scratch.resolve("out").resolve(Path.of(place.getPath()).getFileName().toString());
    writer.accept(here);
    SharedFolder.replace(here, place, opening.await().spark().sparkContext().hadoopConfiguration());
  }
}
