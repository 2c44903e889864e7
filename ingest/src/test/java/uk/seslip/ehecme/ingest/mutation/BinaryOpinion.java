package uk.seslip.ehecme.ingest.mutation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads the records of .xls by their bytes; of POI it uses the container alone. Source: Microsoft,
 * [MS-XLS], sections 2.4 and 2.5.
 */
final class BinaryOpinion {

  private static final int BOF = 0x0809;
  private static final int BOUND_SHEET = 0x0085;
  private static final int SHARED_STRINGS = 0x00FC;
  private static final int NUMBER = 0x0203;
  private static final int RK = 0x027E;
  private static final int MANY_RK = 0x00BD;
  private static final int SHARED_TEXT = 0x00FD;
  private static final int FORMULA = 0x0006;

  private final SecondOpinion opinion = new SecondOpinion();
  private final List<String> sheets = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private int sheet = -2;

  static List<SecondOpinion> read(byte[] file) throws IOException {
    BinaryOpinion reader = new BinaryOpinion();
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file));
        InputStream book = files.createDocumentInputStream("Workbook")) {
      reader.read(ByteBuffer.wrap(book.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
    }
    return List.of(reader.opinion);
  }

  private void read(ByteBuffer book) {
    while (book.remaining() >= 4) {
      int kind = Short.toUnsignedInt(book.getShort());
      int length = Math.min(Short.toUnsignedInt(book.getShort()), book.remaining());
      ByteBuffer record = book.slice(book.position(), length).order(ByteOrder.LITTLE_ENDIAN);
      book.position(book.position() + length);
      read(kind, record);
    }
  }

  private void read(int kind, ByteBuffer record) {
    switch (kind) {
      case BOF -> sheet++;
      case BOUND_SHEET -> sheets.add(text(record.position(7), record.get(6)));
      case SHARED_STRINGS -> readStrings(record.position(8));
      case NUMBER, FORMULA -> add(record, 1, Double.toString(record.getDouble(6)));
      case RK -> add(record, 1, rk(record.getInt(6)));
      case MANY_RK -> {
        for (int at = 6; at + 6 <= record.limit(); at += 6) {
          add(record, 1 + (at - 6) / 6, rk(record.getInt(at)));
        }
      }
      case SHARED_TEXT -> add(record, 1, string(record.getInt(6)));
      default -> {}
    }
  }

  private void add(ByteBuffer record, int columns, String text) {
    int row = Short.toUnsignedInt(record.getShort(0));
    int column = Short.toUnsignedInt(record.getShort(2)) + columns - 1;
    String name = sheet >= 0 && sheet < sheets.size() ? sheets.get(sheet) : "";
    opinion.add(name, row, column, text);
  }

  /** Thirty bits of a number, whole or the upper part of a fraction, in full or in hundredths. */
  private static String rk(int packed) {
    double number =
        (packed & 2) != 0 ? packed >> 2 : Double.longBitsToDouble(((long) packed & ~3L) << 32);
    return Double.toString((packed & 1) != 0 ? number / 100 : number);
  }

  private String string(int index) {
    return index >= 0 && index < strings.size() ? strings.get(index) : "";
  }

  private void readStrings(ByteBuffer record) {
    try {
      while (record.remaining() > 3) {
        strings.add(text(record, Short.toUnsignedInt(record.getShort())));
      }
    } catch (BufferUnderflowException | IllegalArgumentException brokenOff) {
      strings.add("");
    }
  }

  /**
   * A text of known length; the byte before it says how wide its characters are, and what follows.
   */
  private static String text(ByteBuffer record, int length) {
    int flags = record.get();
    int runs = (flags & 8) != 0 ? 4 * Short.toUnsignedInt(record.getShort()) : 0;
    int more = (flags & 4) != 0 ? record.getInt() : 0;
    byte[] characters = new byte[(flags & 1) != 0 ? 2 * length : length];
    record.get(characters);
    record.position(record.position() + runs + more);
    return new String(
        characters, (flags & 1) != 0 ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
  }
}
