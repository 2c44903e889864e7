package uk.seslip.ehecme.ingest.faults;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The smallest project of macros that a reader of macros finds its way through: one module that
 * runs when its workbook is opened. Source: Microsoft, [MS-OVBA], sections 2.3.4.2 and 2.4.1.
 */
public final class MacroProject {

  /** What the module would do. */
  public static final String CODE =
      "Attribute VB_Name = \"Module1\"\r\n"
          + "Sub Auto_Open()\r\n"
          + "  Sheets(1).Range(\"A1\") = 999\r\n"
          + "End Sub\r\n";

  private static final String MODULE = "Module1";

  private MacroProject() {}

  /** The part of an .xlsm that holds its macros. */
  public static byte[] part() {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      fill(files.getRoot());
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Adds the macros to an .xls, where they lie beside the sheets. */
  public static byte[] inOldWorkbook(byte[] workbook) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(workbook));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      fill(files.getRoot().createDirectory("_VBA_PROJECT_CUR"));
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(DirectoryEntry place) throws IOException {
    DirectoryEntry project = place.createDirectory("VBA");
    write(project, "dir", compressed(directory()));
    write(project, MODULE, compressed(CODE.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static void write(DirectoryEntry place, String name, byte[] content) throws IOException {
    place.createDocument(name, new ByteArrayInputStream(content));
  }

  /** The records that say which modules there are: code page, one module, the end. */
  private static byte[] directory() {
    byte[] name = MODULE.getBytes(StandardCharsets.ISO_8859_1);
    byte[] wide = MODULE.getBytes(StandardCharsets.UTF_16LE);
    ByteBuffer records = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
    records.putShort((short) 0x03).putInt(2).putShort((short) 1252);
    records.putShort((short) 0x19).putInt(name.length).put(name);
    records.putShort((short) 0x1A).putInt(name.length).put(name);
    records.putShort((short) 0x32).putInt(wide.length).put(wide);
    records.putShort((short) 0x31).putInt(4).putInt(0);
    records.putShort((short) 0x21).putInt(0);
    records.putShort((short) 0x2B).putInt(0);
    records.putShort((short) 0x10).putInt(0);
    byte[] bytes = new byte[records.position()];
    records.flip().get(bytes);
    return bytes;
  }

  /** One chunk of literal bytes, a mark before each eight of them. */
  private static byte[] compressed(byte[] content) {
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    for (int at = 0; at < content.length; at += 8) {
      chunk.write(0);
      chunk.write(content, at, Math.min(8, content.length - at));
    }
    int header = 0xB000 | (chunk.size() - 1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(1);
    bytes.write(header & 0xFF);
    bytes.write(header >> 8);
    bytes.writeBytes(chunk.toByteArray());
    return bytes.toByteArray();
  }
}
