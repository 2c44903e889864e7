package uk.seslip.ehecme.transform.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import uk.seslip.ehecme.ingest.ReadFile;
import uk.seslip.ehecme.ingest.ReturnReader;

/** One task: reads files where it runs, and gives back what each gave, as text. */
final class ReadOnExecutor implements FlatMapFunction<Iterator<String>, String> {

  private static final long serialVersionUID = 1L;

  private final String configuration;
  private final String hash;
  private final LocalDate asOf;
  private final Broadcast<SerializableConfiguration> hadoop;

  ReadOnExecutor(
      String configuration,
      String hash,
      LocalDate asOf,
      Broadcast<SerializableConfiguration> hadoop) {
    this.configuration = configuration;
    this.hash = hash;
    this.asOf = asOf;
    this.hadoop = hadoop;
  }

  @Override
  public Iterator<String> call(Iterator<String> addresses) throws IOException {
    ReturnReader reader =
        new ReturnReader(ConfigurationHere.definitions(configuration, hash), asOf);
    List<String> texts = new ArrayList<>();
    while (addresses.hasNext()) {
      texts.add(read(reader, URI.create(addresses.next())).text());
    }
    return texts.iterator();
  }

  private ReadFile read(ReturnReader reader, URI file) throws IOException {
    return "file".equals(file.getScheme())
        ? reader.read(requireSame(Path.of(file), file.getPath()))
        : readElsewhere(reader, new org.apache.hadoop.fs.Path(file));
  }

  private ReadFile readElsewhere(ReturnReader reader, org.apache.hadoop.fs.Path file)
      throws IOException {
    FileSystem files = file.getFileSystem(hadoop.value().value());
    FileStatus status = files.getFileStatus(file);
    try (InputStream content = files.open(file)) {
      return reader.read(file.getName(), status.getLen(), content);
    }
  }

  /** A machine without the file would call a return missing that was sent. */
  private static Path requireSame(Path file, String address) {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalStateException(
          "cannot read %s: because the machine of executor %s has no such file (put the returns where every machine of the cluster sees them)"
              .formatted(address, SparkEnv.get().executorId()));
    }
    if (!address.endsWith("/" + file.getFileName())) {
      throw new IllegalStateException(
          "cannot read %s: because the machine of executor %s spells names of files otherwise (start its worker with LC_ALL=C.UTF-8)"
              .formatted(address, SparkEnv.get().executorId()));
    }
    return file;
  }
}
