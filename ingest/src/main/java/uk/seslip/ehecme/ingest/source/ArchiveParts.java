package uk.seslip.ehecme.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * The parts of a zipped workbook, one after the other, as POI itself goes through them: what is
 * scanned here is what POI opens. Java's own reader takes the 64-bit sizes that POI's streaming
 * writer gives even the smallest part for damage.
 */
final class ArchiveParts implements Closeable {

  private final ZipArchiveInputStream in;

  ArchiveParts(FileContent content) {
    this.in = new ZipArchiveInputStream(new ByteArrayInputStream(content.bytes()));
  }

  /** The name of the next part, while there is one. */
  Optional<String> next() throws IOException {
    ZipArchiveEntry entry = in.getNextEntry();
    if (entry == null) {
      return Optional.empty();
    }
    boolean usual = entry.getMethod() == ZipEntry.DEFLATED || entry.getMethod() == ZipEntry.STORED;
    if (!usual || !in.canReadEntryData(entry)) {
      throw new IOException("a part is packed in a way that no spreadsheet program uses");
    }
    return Optional.of(entry.getName());
  }

  /** The content of the part whose name was given last, as far as a number of bytes. */
  byte[] read(int most) throws IOException {
    return in.readNBytes(most);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
