package uk.seslip.ehecme.ingest.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Turns an identifier into the first 128 bits of its HMAC-SHA-256 under the key of the run. Letters
 * count without case, so that a number typed in lower case is the same child.
 *
 * <p>Source: RFC 2104 (the two padded keys are digested once and copied for each identifier).
 */
final class ChildKey {

  private static final int BLOCK_BYTES = 64;
  private static final byte INNER = 0x36;
  private static final byte OUTER = 0x5C;
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final MessageDigest inner;
  private final MessageDigest outer;
  private byte[] upper = new byte[64];
  private long high;
  private long low;

  /** A way from identifiers to hashes under a key of at most 64 bytes. */
  ChildKey(byte[] key) {
    inner = padded(key, INNER);
    outer = padded(key, OUTER);
  }

  private static MessageDigest padded(byte[] key, byte pad) {
    try {
      byte[] block = new byte[BLOCK_BYTES];
      System.arraycopy(key, 0, block, 0, key.length);
      for (int i = 0; i < BLOCK_BYTES; i++) {
        block[i] = (byte) (block[i] ^ pad);
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(block);
      return digest;
    } catch (GeneralSecurityException impossible) {
      throw new AssertionError("every Java runtime has SHA-256", impossible);
    }
  }

  /** Hashes the identifier between two places; {@link #high()} and {@link #low()} say to what. */
  void hash(byte[] b, int from, int to) {
    int length = to - from;
    if (length > upper.length) {
      upper = new byte[length * 2];
    }
    boolean ascii = true;
    for (int i = 0; i < length; i++) {
      byte c = b[from + i];
      ascii &= c >= 0;
      upper[i] = c >= 'a' && c <= 'z' ? (byte) (c - 32) : c;
    }
    if (ascii) {
      digest(upper, length);
    } else {
      byte[] text = decoded(b, from, to).getBytes(StandardCharsets.UTF_8);
      digest(text, text.length);
    }
  }

  /** The same letters, however they were encoded. */
  private static String decoded(byte[] b, int from, int to) {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(b, from, to - from))
              .toString();
    } catch (CharacterCodingException notUtf8) {
      text = new String(b, from, to - from, WINDOWS);
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
  }

  private void digest(byte[] message, int length) {
    try {
      MessageDigest first = (MessageDigest) inner.clone();
      first.update(message, 0, length);
      MessageDigest second = (MessageDigest) outer.clone();
      second.update(first.digest());
      ByteBuffer hash = ByteBuffer.wrap(second.digest());
      high = hash.getLong();
      low = hash.getLong();
    } catch (CloneNotSupportedException impossible) {
      throw new AssertionError("Java's own digests can be copied", impossible);
    }
  }

  long high() {
    return high;
  }

  long low() {
    return low;
  }
}
