package uk.seslip.ehecme.report.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of an archive: the same entries always give the same bytes. */
final class StampedArchive {

  private static final String SHEETS = "xl/worksheets/";
  private static final LocalDateTime STAMP = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StampedArchive() {}

  /**
   * The archive with the same time on every entry.
   *
   * @throws IOException when the bytes are not an archive
   */
  static byte[] of(byte[] archive) throws IOException {
    return of(archive, sheet -> sheet);
  }

  /**
   * The archive with the same time on every entry, and with each sheet written in another way.
   *
   * @param rewritten gives the new bytes of a sheet
   * @throws IOException when the bytes are not an archive
   */
  static byte[] of(byte[] archive, UnaryOperator<byte[]> rewritten) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry stamped = new ZipEntry(entry.getName());
        stamped.setTimeLocal(STAMP);
        out.putNextEntry(stamped);
        if (entry.getName().startsWith(SHEETS)) {
          out.write(rewritten.apply(in.readAllBytes()));
        } else {
          in.transferTo(out);
        }
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
