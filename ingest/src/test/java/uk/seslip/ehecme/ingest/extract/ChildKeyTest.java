package uk.seslip.ehecme.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class ChildKeyTest {

  private static final byte[] KEY =
      "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  @Test
  void theHashIsTheBeginningOfAnHmacOfSha256() throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
    ByteBuffer expected = ByteBuffer.wrap(mac.doFinal("A123".getBytes(StandardCharsets.US_ASCII)));

    ChildKey key = hashed("a123", StandardCharsets.UTF_8);

    assertThat(key.high()).isEqualTo(expected.getLong());
    assertThat(key.low()).isEqualTo(expected.getLong());
  }

  @Test
  void theSameLettersAreTheSameChildInEveryEncoding() {
    assertThat(hashed("ä12", StandardCharsets.UTF_8).high())
        .isEqualTo(hashed("Ä12", Charset.forName("windows-1252")).high())
        .isNotEqualTo(hashed("A12", StandardCharsets.UTF_8).high());
  }

  private static ChildKey hashed(String identifier, Charset charset) {
    ChildKey key = new ChildKey(KEY);
    byte[] bytes = identifier.getBytes(charset);
    key.hash(bytes, 0, bytes.length);
    return key;
  }
}
