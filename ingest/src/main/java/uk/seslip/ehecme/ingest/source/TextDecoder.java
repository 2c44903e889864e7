package uk.seslip.ehecme.ingest.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds out how a text file is encoded.
 *
 * <p>A byte order mark settles it; without one, zero bytes in every second place mean UTF-16, and
 * what is valid UTF-8 is UTF-8. The rest is what older Windows programs write.
 */
final class TextDecoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE_BYTES = 4096;
  private static final int ZEROS_OF_TEN = 4;

  private TextDecoder() {}

  /**
   * Text, and whether its encoding had to be assumed.
   *
   * @param text without a byte order mark
   * @param assumed true when the bytes are not UTF-8 and were taken for Windows-1252
   */
  record Decoded(String text, boolean assumed) {}

  static Decoded decode(FileContent content) throws UnreadableException {
    for (Charset charset : likely(content)) {
      try {
        String text = decode(content.bytes(), charset);
        return new Decoded(withoutMark(text), charset.equals(WINDOWS));
      } catch (CharacterCodingException wrongGuess) {
        continue;
      }
    }
    throw new UnreadableException(
        "its characters follow none of the encodings in use", "save it as CSV UTF-8");
  }

  private static List<Charset> likely(FileContent content) throws UnreadableException {
    if (content.startsWith(0xEF, 0xBB, 0xBF)) {
      return List.of(StandardCharsets.UTF_8);
    }
    if (content.startsWith(0xFF, 0xFE) || zeros(content.bytes(), 1)) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    if (content.startsWith(0xFE, 0xFF) || zeros(content.bytes(), 0)) {
      return List.of(StandardCharsets.UTF_16BE);
    }
    requireText(content.bytes());
    return List.of(StandardCharsets.UTF_8, WINDOWS);
  }

  private static boolean zeros(byte[] bytes, int offset) {
    int looked = 0;
    int zero = 0;
    for (int i = offset; i < Math.min(bytes.length, SAMPLE_BYTES); i += 2) {
      looked++;
      zero += bytes[i] == 0 ? 1 : 0;
    }
    return zero > 0 && zero * 10 >= looked * ZEROS_OF_TEN;
  }

  private static void requireText(byte[] bytes) throws UnreadableException {
    for (byte b : bytes) {
      if (b == 0) {
        throw new UnreadableException("it is not a text file", "save it as CSV UTF-8");
      }
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
